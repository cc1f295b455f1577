using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>Learns which passage comes first from the judgements of a set.</summary>
internal static class RankingTrainer
{
    /// <summary>
    /// What titles, headings and a document's own questions say, and how an answer opens: paragraphs cut
    /// from articles have none of them.
    /// </summary>
    private static readonly string[] NotOfParagraphs =
    [
        nameof(Features.Titles),
        nameof(Features.Questions),
        nameof(Features.HeadingKind),
        nameof(Features.Opening),
    ];

    /// <summary>Every question ranked by weights that have seen no question of its fold.</summary>
    public static IReadOnlyList<RankedList> CrossValidate(
        IReadOnlyDictionary<string, JudgedQuestion> questions,
        IReadOnlyList<IReadOnlyList<string>> folds,
        double l2,
        CancellationToken cancellationToken
    )
    {
        var lists = new List<RankedList>(questions.Count);
        foreach (var fold in folds)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (weights, _) = Fit(
                folds.Where(other => other != fold).SelectMany(ids => ids).Select(id => questions[id]),
                l2
            );
            lists.AddRange(fold.Select(id => questions[id].Rank(weights)));
        }
        return lists;
    }

    /// <summary>Fits the weights of the features that can be learned; the others keep what the shipped weights have.</summary>
    public static (RankingWeights Weights, IReadOnlyList<string> Kept) Fit(
        IEnumerable<JudgedQuestion> questions,
        double l2
    )
    {
        List<ListwiseQuestion> examples =
        [
            .. questions
                .Select(question => new ListwiseQuestion(
                    [.. question.Candidates.Select(candidate => candidate.Features.ToArray())],
                    [.. question.Candidates.Select(candidate => candidate.IsRelevant)]
                ))
                .Where(question => question.Relevant.Contains(true)),
        ];
        var names = Features.NamesInOrder;
        int[] learned =
        [
            .. Enumerable
                .Range(0, names.Count)
                .Where(i => !NotOfParagraphs.Contains(names[i]) && examples.Exists(question => Varies(question, i))),
        ];
        var fitted = ListwiseModel.Fit(examples.Select(question => Only(learned, question)), learned.Length, l2);
        var weights = new OrderedDictionary<string, double>(RankingWeights.Shipped.ByName, StringComparer.Ordinal);
        foreach (var (place, feature) in learned.Index())
            weights[names[feature]] = fitted[place];
        return (new RankingWeights(weights), [.. names.Except(learned.Select(i => names[i]), StringComparer.Ordinal)]);
    }

    private static bool Varies(ListwiseQuestion question, int feature) =>
        question.Candidates.Any(candidate => candidate[feature] != question.Candidates[0][feature]);

    private static ListwiseQuestion Only(int[] features, ListwiseQuestion question) =>
        question with
        {
            Candidates = [.. question.Candidates.Select(candidate => Array.ConvertAll(features, i => candidate[i]))],
        };
}
