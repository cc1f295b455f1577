using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Answering;

/// <summary>Questions to begin with: never one that the bot cannot answer.</summary>
internal static class Examples
{
    public static IReadOnlyList<string> Of(Generation generation, string language, Audience audience, int count)
    {
        var own = In(generation, language, audience, count);
        return own.Count > 0 || language == generation.Languages[0]
            ? own
            : In(generation, generation.Languages[0], audience, count);
    }

    private static List<string> In(Generation generation, string language, Audience audience, int count) =>
        [
            .. generation
                .Documents()
                .Where(document => audience == Audience.Internal || document.Audience == Audience.Public)
                .OrderByDescending(document => document.Sections.Count)
                .ThenBy(document => document.Path, StringComparer.Ordinal)
                .Select(document =>
                    Questions(generation, document, language)
                        .FirstOrDefault(question => IsAnswered(generation, document, question, language, audience))
                )
                .OfType<string>()
                .Take(count),
        ];

    // The document's own, then the first of each section among those beside the documents.
    private static IEnumerable<string> Questions(Generation generation, Document document, string language) =>
        [
            .. document.Language == language ? document.Questions : [],
            .. generation
                .Asked.Where(asked => asked.Language == language && asked.Document == document.Path)
                .Select(asked => asked.Lines[0]),
        ];

    private static bool IsAnswered(
        Generation generation,
        Document document,
        string question,
        string language,
        Audience audience
    )
    {
        var answer = new Asking(generation, new Question(question) { Language = language, Audience = audience }).Run();
        return answer.Kind == AnswerKind.Answer && answer.Quotes[0].Document == document.Path;
    }
}
