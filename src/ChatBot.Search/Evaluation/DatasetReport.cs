using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Evaluation;

/// <summary>
/// The figures of one run over a set. Times are of questions asked one after the other, each from
/// its text to its answer, after <see cref="DatasetRun.WarmUp"/>.
/// </summary>
public sealed record DatasetReport
{
    public required RetrievalReport Retrieval { get; init; }

    /// <summary>Questions whose first quote holds a gold answer; one that got nothing has none. Null where the set has no gold answers.</summary>
    public required Estimate? GoldInQuote { get; init; }

    /// <summary>The same of the quote of the best passage, whether it was given or not.</summary>
    public required Estimate? GoldInTopQuote { get; init; }

    public required KindShares Kinds { get; init; }

    public required Latency Latency { get; init; }

    public static DatasetReport Of(BeirDataset dataset, DatasetRun run) =>
        new()
        {
            Retrieval = RetrievalReport.Of(run.Lists, dataset.Judgements),
            GoldInQuote = GoldShare(dataset, id => run.Answers[id].Quotes is [var first, ..] ? first : null),
            GoldInTopQuote = GoldShare(dataset, run.BestQuotes.GetValueOrDefault),
            Kinds = KindShares.Of([.. dataset.Queries.Select(query => run.Answers[query.Id])]),
            Latency = Latency.Of(run.Lists),
        };

    private static Estimate? GoldShare(BeirDataset dataset, Func<string, Quote?> quoteOf)
    {
        var gold = dataset
            .Queries.Where(query => dataset.Answers.ContainsKey(query.Id))
            .ToDictionary(query => query.Id, query => dataset.Answers[query.Id], StringComparer.Ordinal);
        if (gold.Count == 0)
            return null;
        var quotes = gold.Keys.ToDictionary(
            id => id,
            id => (IReadOnlyList<string>)(quoteOf(id) is { } quote ? [quote.Text] : []),
            StringComparer.Ordinal
        );
        return GoldAnswers.Rate(gold, quotes);
    }
}
