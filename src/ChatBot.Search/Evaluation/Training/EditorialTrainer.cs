using ChatBot.Search.Evaluation.Golden;
using ChatBot.Search.Generations;
using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>
/// Learns from golden questions what editors' work counts beside the words of a passage: titles, other
/// ways to ask, headings that ask. Paragraphs of an evaluation set have none of it.
/// </summary>
public static class EditorialTrainer
{
    public static readonly IReadOnlyList<string> Learned =
    [
        nameof(Features.Titles),
        nameof(Features.Questions),
        nameof(Features.HeadingKind),
    ];

    private const int MaxFolds = 5;

    /// <summary>Golden questions are few: the weights stay near each other unless the questions insist.</summary>
    private const double L2 = 3e-3;

    /// <returns>Null where fewer than two documents answer, so that none can be held out.</returns>
    public static EditorialReport? Train(Generation generation, IEnumerable<GoldenQuestion> questions)
    {
        var asked = questions
            .Where(question => question.IsAnswerable && question.History.Count == 0)
            .ToDictionary(question => question.Id, StringComparer.Ordinal);
        var judged = asked.Values.ToDictionary(
            question => question.Id,
            question => Judge(question, generation),
            StringComparer.Ordinal
        );
        var groups = asked.ToDictionary(
            question => question.Key,
            question => question.Value.Expected[0].Document,
            StringComparer.Ordinal
        );
        var folds = Math.Min(MaxFolds, groups.Values.Distinct(StringComparer.Ordinal).Count());
        if (folds < 2)
            return null;
        var heldOut = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var fold in GroupedFolds.Split(groups, folds))
        {
            var weights = Fit(judged.Where(pair => !fold.Contains(pair.Key)).Select(pair => pair.Value));
            foreach (var id in fold)
                heldOut[id] = IsFirstRight(judged[id], weights);
        }
        return new EditorialReport(
            asked.Count,
            Estimate.OfShare(asked.Keys.Select(id => heldOut[id])),
            Estimate.OfShare(judged.Values.Select(question => IsFirstRight(question, RankingWeights.Shipped))),
            TrainedModel.Shipped with
            {
                Ranking = Fit(judged.Values).ByName,
            }
        );
    }

    private static JudgedQuestion Judge(GoldenQuestion question, Generation generation)
    {
        var language = LanguageGuess.Of(question.Question, question.Language) ?? question.Language;
        var searched = generation.Searches(language) ? language : generation.Languages[0];
        var ranking = TrainingSearch.Of(question.Question, language, searched, generation);
        return JudgedQuestion.Of(
            question.Id,
            ranking,
            passage => question.Expected.Contains(new GoldenPlace(passage.Path, passage.SectionId))
        );
    }

    private static bool IsFirstRight(JudgedQuestion question, RankingWeights weights) =>
        question.InOrder(weights).Select(ranked => ranked.Candidate.IsRelevant).FirstOrDefault();

    // What the other features say together is one number, whose weight tells the scale of the rest.
    private static RankingWeights Fit(IEnumerable<JudgedQuestion> questions)
    {
        var shipped = RankingWeights.Shipped.ByName;
        int[] learned = [.. Features.NamesInOrder.Index().Where(f => Learned.Contains(f.Item)).Select(f => f.Index)];
        double[] Row(Features features)
        {
            var values = features.ToArray();
            var others = Features
                .NamesInOrder.Index()
                .Where(feature => !learned.Contains(feature.Index))
                .Sum(feature => shipped[feature.Item] * values[feature.Index]);
            return [others, .. learned.Select(i => values[i])];
        }
        var fitted = ListwiseModel.Fit(
            questions.Select(question => new ListwiseQuestion(
                [.. question.Candidates.Select(candidate => Row(candidate.Features))],
                [.. question.Candidates.Select(candidate => candidate.IsRelevant)]
            )),
            1 + learned.Length,
            L2
        );
        var weights = new OrderedDictionary<string, double>(shipped, StringComparer.Ordinal);
        foreach (var (place, name) in Learned.Index())
            weights[name] = fitted[0] > 0 ? fitted[place + 1] / fitted[0] : shipped[name];
        return new RankingWeights(weights);
    }
}

/// <param name="HeldOut">Questions whose first passage is right, by weights that have seen no question of its document.</param>
/// <param name="Shipped">The same by the weights in use.</param>
/// <param name="Model">What is in use, with the weights that were learned; to be rounded.</param>
public sealed record EditorialReport(int Questions, Estimate HeldOut, Estimate Shipped, TrainedModel Model);
