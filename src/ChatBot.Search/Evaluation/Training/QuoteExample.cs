using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>A passage that answers a question, with what speaks for each of its units and which of them hold a gold answer.</summary>
internal sealed record QuoteExample(
    string Id,
    StoredPassage Passage,
    IReadOnlyList<UnitFeatures> Units,
    IReadOnlyList<bool> Relevant,
    IReadOnlyList<string> Answers
)
{
    /// <summary>Null where no passage with a gold answer was found.</summary>
    public static QuoteExample? Of(BeirQuery query, BeirDataset dataset, Generation generation)
    {
        if (
            !dataset.Answers.TryGetValue(query.Id, out var answers)
            || TrainingSearch.Of(query, generation) is not (var ranking, _)
        )
            return null;
        var passage = ranking
            .Run(Audience.Internal, RankingWeights.Shipped)
            .Select(candidate => ranking.Terms.Index.Quotable(candidate.Doc))
            .FirstOrDefault(passage =>
                dataset.Judgements[query.Id].GetValueOrDefault(passage.Stored.Path) > 0
                && GoldAnswers.Contains(passage.Stored.Text, answers)
            );
        if (passage is null)
            return null;
        var stored = passage.Stored;
        return new QuoteExample(
            query.Id,
            stored,
            new UnitReader(ranking.Terms).Read(passage),
            [.. stored.Units.Select(unit => GoldAnswers.Contains(stored.Slice(unit.Start, unit.End), answers))],
            answers
        );
    }

    /// <summary>Whether what these weights quote holds a gold answer.</summary>
    public bool IsHeldBy(LinearWeights weights)
    {
        var (start, end) = QuoteSelection.Select(Passage, Units, weights);
        return GoldAnswers.Contains(Passage.Slice(start, end), Answers);
    }
}
