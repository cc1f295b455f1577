using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Indexing;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>Learns the weights of the ranking from the judgements of a set. The same set gives the same weights.</summary>
public static class RankingTrainer
{
    private const int MaxFolds = 5;

    /// <summary>
    /// What titles, headings and a document's own questions say, and, by its headings above all, the kind of
    /// its answers: paragraphs cut from articles have none of them.
    /// </summary>
    private static readonly string[] SetByHand =
    [
        nameof(Features.Titles),
        nameof(Features.Questions),
        nameof(Features.Kind),
    ];

    /// <summary>Trains on all questions, and on all but a fifth of the titles, five times over, for honest figures.</summary>
    /// <param name="generation">Built from the set, whose ids are the paths.</param>
    /// <param name="l2">Above 0, a share of half the squared weights that is taken off the mean log-likelihood.</param>
    /// <param name="progress">Told how many questions have been asked.</param>
    /// <returns>Null where all documents that answer bear one title, so that none can be held out.</returns>
    public static TrainingReport? Train(
        Generation generation,
        BeirDataset dataset,
        double l2 = ListwiseModel.DefaultL2,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var groups = TitleGroups.Of(dataset);
        var folds = Math.Min(MaxFolds, groups.Values.Distinct(StringComparer.Ordinal).Count());
        if (folds < 2)
            return null;
        var questions = new Dictionary<string, JudgedQuestion>(dataset.Queries.Count, StringComparer.Ordinal);
        foreach (var (number, query) in dataset.Queries.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(number);
            questions[query.Id] = JudgedQuestion.Of(query, dataset.Judgements[query.Id], generation);
        }
        var lists = CrossValidate(questions, GroupedFolds.Split(groups, folds), l2, cancellationToken);
        var all = Fit(questions.Values, l2);
        return new TrainingReport
        {
            Questions = questions.Count,
            Learned = questions.Values.Count(question => question.Candidates.Any(candidate => candidate.IsRelevant)),
            Folds = folds,
            CrossValidated = RetrievalReport.Of(lists, dataset.Judgements),
            Shipped = RetrievalReport.Of(
                questions.Values.Select(question => question.Rank(RankingWeights.Shipped)),
                dataset.Judgements
            ),
            Weights = all.Weights,
            Kept = all.Kept,
        };
    }

    /// <summary>Every question ranked by weights that have seen no question of its fold.</summary>
    internal static IReadOnlyList<RankedList> CrossValidate(
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
    internal static (RankingWeights Weights, IReadOnlyList<string> Kept) Fit(
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
                .Where(i => !SetByHand.Contains(names[i]) && examples.Exists(question => Varies(question, i))),
        ];
        var fitted = ListwiseModel.Fit(examples.Select(question => Only(learned, question)), learned.Length, l2);
        var weights = new Dictionary<string, double>(RankingWeights.Shipped.ByName, StringComparer.Ordinal);
        foreach (var (place, feature) in learned.Index())
            weights[names[feature]] = fitted[place];
        return (
            new RankingWeights(weights).Rounded(),
            [.. names.Except(learned.Select(i => names[i]), StringComparer.Ordinal)]
        );
    }

    private static bool Varies(ListwiseQuestion question, int feature) =>
        question.Candidates.Any(candidate => candidate[feature] != question.Candidates[0][feature]);

    private static ListwiseQuestion Only(int[] features, ListwiseQuestion question) =>
        question with
        {
            Candidates = [.. question.Candidates.Select(candidate => Array.ConvertAll(features, i => candidate[i]))],
        };
}
