using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Evaluation.Training;

public class RankingTrainerTests
{
    private static Features None => default;

    [Fact]
    public void Weights_that_the_questions_tell_nothing_of_stay_as_they_are()
    {
        var (weights, kept) = RankingTrainer.Fit(
            [
                Question(
                    "q1",
                    (None with { Surfaces = 0.9, Titles = 0.4, HeadingKind = 1, Grams = 0.5 }, true),
                    (None with { Grams = 0.5 }, false)
                ),
                // Only questions with a relevant candidate are learned from.
                Question("q2", (None with { Bigrams = 1 }, false), (None, false)),
            ],
            1e-4
        );

        var shipped = RankingWeights.Shipped.ByName;
        Assert.Equal(Features.NamesInOrder.Where(name => name != nameof(Features.Surfaces)), kept);
        Assert.All(kept, name => Assert.Equal(shipped[name], weights.ByName[name]));
        Assert.NotEqual(shipped[nameof(Features.Surfaces)], weights.ByName[nameof(Features.Surfaces)]);
    }

    [Fact]
    public void No_question_is_ranked_by_weights_that_have_seen_its_fold()
    {
        // What answers one fold's question is wrong in the other's. Weights that saw both would be
        // undecided and leave what stands first, which is right.
        var (grams, surfaces) = (None with { Grams = 1 }, None with { Surfaces = 1 });
        var questions = new Dictionary<string, JudgedQuestion>(StringComparer.Ordinal)
        {
            ["q1"] = Question("q1", (grams, true), (surfaces, false)),
            ["q2"] = Question("q2", (surfaces, true), (grams, false)),
        };

        var lists = RankingTrainer.CrossValidate(
            questions,
            [
                ["q1"],
                ["q2"],
            ],
            1e-4,
            TestContext.Current.CancellationToken
        );

        Assert.All(lists, list => Assert.Equal(["d1", "d0"], list.Documents.Select(document => document.Id)));
    }

    [Fact]
    public void A_document_stands_where_its_best_passage_does()
    {
        var question = new JudgedQuestion(
            "q",
            [
                new JudgedCandidate("a", None with { Surfaces = 0.2 }, false),
                new JudgedCandidate("b", None with { Surfaces = 0.5 }, true),
                new JudgedCandidate("a", None with { Surfaces = 0.7 }, false),
                new JudgedCandidate("c", None with { Surfaces = 0.5 }, false),
            ]
        );

        Assert.Equal(["a", "b", "c"], question.Rank(RankingWeights.Shipped).Documents.Select(document => document.Id));
    }

    // Documents are named by their places.
    private static JudgedQuestion Question(string id, params (Features Features, bool IsRelevant)[] candidates) =>
        new(id, [.. candidates.Select((c, place) => new JudgedCandidate($"d{place}", c.Features, c.IsRelevant))]);
}
