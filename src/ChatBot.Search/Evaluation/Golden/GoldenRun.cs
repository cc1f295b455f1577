using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Evaluation.Golden;

/// <summary>Asks golden questions and notes what each got.</summary>
public static class GoldenRun
{
    public static IReadOnlyList<GoldenOutcome> Of(KnowledgeBase knowledge, IEnumerable<GoldenQuestion> questions) =>
        [.. questions.Select(question => Outcome(question, knowledge.Ask(QuestionOf(question))))];

    private static Question QuestionOf(GoldenQuestion golden) =>
        new(golden.Question)
        {
            Locale = golden.Language,
            History = golden.History,
            Audience = Audience.Internal,
        };

    private static GoldenOutcome Outcome(GoldenQuestion question, Answer answer) =>
        new(
            question.Id,
            answer.Kind,
            [.. answer.Quotes.Select(quote => new GoldenPlace(quote.Document, quote.SectionId))]
        );
}
