using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Generations;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>
/// Learns from the judgements of a set which passage comes first, which sentence answers, and when there
/// is an answer at all. The same set gives the same weights.
/// </summary>
public static class ModelTrainer
{
    private const int MaxFolds = 5;

    /// <summary>Trains on all questions, and on all but a fifth of the titles, five times over, for honest figures.</summary>
    /// <param name="generation">Built from the set, whose ids are the paths.</param>
    /// <param name="ablated">Generations without the documents that answer some questions, with those questions; each is asked before the next is taken.</param>
    /// <param name="progress">Told how many questions have been asked, of twice as many as there are.</param>
    /// <returns>Null where all documents that answer bear one title, so that none can be held out.</returns>
    public static TrainingReport? Train(
        Generation generation,
        BeirDataset dataset,
        IEnumerable<(Generation Generation, IReadOnlyList<BeirQuery> Queries)> ablated,
        IProgress<int>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        var groups = TitleGroups.Of(dataset);
        var count = Math.Min(MaxFolds, groups.Values.Distinct(StringComparer.Ordinal).Count());
        if (count < 2)
            return null;
        var folds = GroupedFolds.Split(groups, count);
        var asked = 0;
        JudgedQuestion Ask(BeirQuery query, Generation from)
        {
            cancellationToken.ThrowIfCancellationRequested();
            progress?.Report(asked++);
            return JudgedQuestion.Of(query, dataset.Judgements[query.Id], from);
        }

        var questions = dataset
            .Queries.Select(query => Ask(query, generation))
            .ToDictionary(question => question.Id, StringComparer.Ordinal);
        var unanswerable = ablated
            .SelectMany(part => part.Queries.Select(query => Ask(query, part.Generation)))
            .ToDictionary(question => question.Id, StringComparer.Ordinal);

        var (ranking, kept) = RankingTrainer.Fit(questions.Values, ListwiseModel.DefaultL2);
        var quote = QuoteTrainer.Train(
            [.. dataset.Queries.Select(query => QuoteExample.Of(query, dataset, generation)).OfType<QuoteExample>()],
            folds
        );
        var answerable = CalibrationTrainer.Answerable(questions, unanswerable, folds, ranking);
        var right = CalibrationTrainer.Right(questions, folds, ranking);
        var heldOut = RankingTrainer.CrossValidate(questions, folds, ListwiseModel.DefaultL2, cancellationToken);
        return new TrainingReport
        {
            Questions = questions.Count,
            Learned = questions.Values.Count(question => question.Candidates.Any(candidate => candidate.IsRelevant)),
            Folds = count,
            CrossValidated = RetrievalReport.Of(heldOut, dataset.Judgements),
            Shipped = RetrievalReport.Of(
                questions.Values.Select(question => question.Rank(RankingWeights.Shipped)),
                dataset.Judgements
            ),
            QuoteCrossValidated = quote?.HeldOut,
            QuoteShipped = quote?.Shipped,
            AnswerableAreaUnderCurve = answerable.AreaUnderCurve,
            RightAreaUnderCurve = right.AreaUnderCurve,
            Model = new TrainedModel(
                ranking.ByName,
                quote?.Weights ?? TrainedModel.Shipped.Quote,
                answerable.Weights,
                right.Weights
            ).Rounded(),
            Kept = kept,
        };
    }
}
