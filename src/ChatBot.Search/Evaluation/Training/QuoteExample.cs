using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;
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
            || TrainingSearch.Of(query, generation) is not (var ranking, var language)
        )
            return null;
        var passage = ranking
            .Run(Audience.Internal, RankingWeights.Shipped)
            .Select(candidate => ranking.Terms.Index.Passage(candidate.Doc))
            .FirstOrDefault(passage =>
                dataset.Judgements[query.Id].GetValueOrDefault(passage.Path) > 0
                && GoldAnswers.Contains(passage.Text, answers)
            );
        if (passage is null)
            return null;
        var reader = new UnitReader(ranking.Terms, language);
        string[] texts = [.. passage.Units.Select(unit => passage.Slice(unit.Start, unit.End))];
        return new QuoteExample(
            query.Id,
            passage,
            [.. texts.Select(reader.Read)],
            [.. texts.Select(text => GoldAnswers.Contains(text, answers))],
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
