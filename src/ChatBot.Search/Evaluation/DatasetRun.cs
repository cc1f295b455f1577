using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Evaluation;

/// <summary>What a knowledge base makes of a set's questions, asked one after the other.</summary>
/// <param name="Lists">For each question, in the set's order, what was found for it and the time its answer took.</param>
/// <param name="Answers">By query id.</param>
/// <param name="BestQuotes">By query id, the quote of the best passage, whether it was given or not; none where nothing matches.</param>
public sealed record DatasetRun(
    IReadOnlyList<RankedList> Lists,
    IReadOnlyDictionary<string, Answer> Answers,
    IReadOnlyDictionary<string, Quote> BestQuotes
)
{
    private const int WarmUpQuestions = 300;

    /// <summary>
    /// Asks some hundred questions, over again where there are fewer, and forgets the answers: what the
    /// runtime compiles and the machine reads for the first time is no part of how long an answer takes.
    /// </summary>
    public static void WarmUp(
        KnowledgeBase knowledge,
        IReadOnlyList<BeirQuery> queries,
        CancellationToken cancellationToken = default
    )
    {
        for (var i = 0; i < WarmUpQuestions && queries.Count > 0; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            knowledge.Ask(QuestionOf(queries[i % queries.Count], typos: null));
        }
    }

    /// <param name="typos">Puts one typing mistake into each question, by this seed; null for none.</param>
    /// <param name="progress">Told how many questions have been asked.</param>
    public static DatasetRun Of(
        KnowledgeBase knowledge,
        IReadOnlyList<BeirQuery> queries,
        int? typos = null,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var lists = new List<RankedList>(queries.Count);
        var answers = new Dictionary<string, Answer>(queries.Count, StringComparer.Ordinal);
        var bestQuotes = new Dictionary<string, Quote>(StringComparer.Ordinal);
        foreach (var (number, query) in queries.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(number);
            var question = QuestionOf(query, typos);
            var start = TimeProvider.System.GetTimestamp();
            var answer = answers[query.Id] = knowledge.Ask(question);
            var elapsed = TimeProvider.System.GetElapsedTime(start);
            if ((answer.Quotes.Count > 0 ? answer.Quotes[0] : knowledge.BestQuote(question)) is { } quote)
                bestQuotes[query.Id] = quote;
            var ranked = knowledge.Rank(question, RankedList.MaxRanks);
            lists.Add(
                new RankedList(query.Id, [.. ranked.Select(r => new RankedDocument(r.Document, r.Score))], elapsed)
            );
        }
        return new DatasetRun(lists, answers, bestQuotes);
    }

    private static Question QuestionOf(BeirQuery query, int? typos) =>
        new(typos is { } seed ? Typos.Introduce(query.Text, seed) : query.Text)
        {
            Language = query.Language is { } language && Languages.Language.IsKnown(language) ? language : null,
            Audience = Audience.Internal,
        };
}
