using System.Collections.Concurrent;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Answering;

/// <summary>Remembers what was found of sections that were quoted: finding it asks several questions.</summary>
internal sealed class RelatedMemory
{
    /// <summary>Some megabytes; then it begins anew.</summary>
    private const int MaxSections = 10_000;

    private readonly ConcurrentDictionary<
        (string Generation, string Document, string Section, string Language, Audience Audience),
        IReadOnlyList<(string Question, string Key)>
    > known = [];

    /// <summary>The nearest first, without the question that was asked.</summary>
    public IReadOnlyList<string> Of(
        Generation generation,
        Quote quote,
        string question,
        string language,
        Audience audience
    )
    {
        var key = (generation.Id, quote.Document, quote.SectionId, language, audience);
        if (!known.TryGetValue(key, out var all))
        {
            if (known.Count >= MaxSections)
                known.Clear();
            all = known[key] = [
                .. Find(generation, quote, language, audience).Select(other => (other, Key(other, language))),
            ];
        }
        var asked = Key(question, language);
        return [.. all.Where(other => other.Key != asked).Select(other => other.Question)];
    }

    public void Clear() => known.Clear();

    private static IReadOnlyList<string> Find(Generation generation, Quote quote, string language, Audience audience)
    {
        var place = (quote.Document, quote.SectionId);
        var own = RelatedQuestions.Of(generation, place, language, audience);
        return own.Count > 0 || language == quote.Language
            ? own
            : RelatedQuestions.Of(generation, place, quote.Language, audience);
    }

    private static string Key(string question, string language) =>
        QuestionKey.Of(question, language) is { Length: > 0 } key ? key : question.Trim();
}
