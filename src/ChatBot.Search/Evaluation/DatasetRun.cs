using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Evaluation;

/// <summary>What a knowledge base makes of a set's questions, asked one after the other.</summary>
/// <param name="Lists">For each question, in the set's order, what was found for it and the time its answer took.</param>
/// <param name="Answers">By query id.</param>
public sealed record DatasetRun(IReadOnlyList<RankedList> Lists, IReadOnlyDictionary<string, Answer> Answers)
{
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
        foreach (var (number, query) in queries.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(number);
            var question = QuestionOf(query, typos);
            var start = TimeProvider.System.GetTimestamp();
            answers[query.Id] = knowledge.Ask(question);
            var elapsed = TimeProvider.System.GetElapsedTime(start);
            var ranked = knowledge.Rank(question, RankedList.MaxRanks);
            lists.Add(
                new RankedList(query.Id, [.. ranked.Select(r => new RankedDocument(r.Document, r.Score))], elapsed)
            );
        }
        return new DatasetRun(lists, answers);
    }

    private static Question QuestionOf(BeirQuery query, int? typos) =>
        new(typos is { } seed ? Typos.Introduce(query.Text, seed) : query.Text)
        {
            Language = query.Language is { } language && Languages.Language.IsKnown(language) ? language : null,
            Audience = Audience.Internal,
        };
}
