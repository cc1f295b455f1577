using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Indexing;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Evaluation.Training;

public sealed class RankingTrainerTests : IDisposable
{
    private static Features None => default;

    private readonly TestFolder folder = new();

    [Fact]
    public void The_same_set_gives_the_same_file()
    {
        var (first, second) = (Train(), Train());

        Assert.Equal(first!.Weights.ToJson(), second!.Weights.ToJson());
        Assert.NotEqual(RankingWeights.Shipped.ToJson(), first.Weights.ToJson());
        Assert.Equal(first.CrossValidated.MrrAt10, second.CrossValidated.MrrAt10);
    }

    [Fact]
    public void Weights_that_were_learned_rank_the_questions_of_another_title()
    {
        var report = Train()!;

        Assert.Equal((4, 4, 3), (report.Questions, report.Learned, report.Folds));
        Assert.Equal(1, report.CrossValidated.MrrAt10.Mean);
        Assert.Equal(1, report.Shipped.RecallAt1.Mean);
    }

    [Fact]
    public void A_question_that_nothing_is_found_for_counts_as_0()
    {
        // No document is Russian, so that this one has no candidates.
        var report = Train(extraQuery: """{"_id":"q5","text":"Где штаб?","metadata":{"lang":"ru"}}""")!;

        Assert.Equal((5, 4), (report.Questions, report.Learned));
        Assert.Equal(0, report.CrossValidated.Questions["q5"].ReciprocalRankAt10);
        Assert.Equal(0.8, report.CrossValidated.MrrAt10.Mean, 1e-9);
        Assert.Equal(0.8, report.Shipped.MrrAt10.Mean, 1e-9);
    }

    [Fact]
    public void Nothing_can_be_held_out_where_all_answers_bear_one_title() =>
        Assert.Null(Train(title: _ => "Peacekeeping"));

    [Fact]
    public void Weights_that_the_questions_tell_nothing_of_stay_as_they_are()
    {
        var (weights, kept) = RankingTrainer.Fit(
            [
                Question(
                    "q1",
                    (None with { Stems = 0.9, Titles = 0.4, Kind = 1, Grams = 0.5 }, true),
                    (None with { Grams = 0.5 }, false)
                ),
                // Only questions with a relevant candidate are learned from.
                Question("q2", (None with { Bigrams = 1 }, false), (None, false)),
            ],
            1e-4
        );

        var shipped = RankingWeights.Shipped.ByName;
        Assert.Equal(Features.NamesInOrder.Where(name => name != nameof(Features.Stems)), kept);
        Assert.All(kept, name => Assert.Equal(shipped[name], weights.ByName[name]));
        Assert.NotEqual(shipped[nameof(Features.Stems)], weights.ByName[nameof(Features.Stems)]);
    }

    [Fact]
    public void No_question_is_ranked_by_weights_that_have_seen_its_fold()
    {
        // What answers one fold's question is wrong in the other's. Weights that saw both would be
        // undecided and leave what stands first, which is right.
        var (stems, surfaces) = (None with { Stems = 1 }, None with { Surfaces = 1 });
        var questions = new Dictionary<string, JudgedQuestion>(StringComparer.Ordinal)
        {
            ["q1"] = Question("q1", (stems, true), (surfaces, false)),
            ["q2"] = Question("q2", (surfaces, true), (stems, false)),
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
                new JudgedCandidate("a", None with { Stems = 0.2 }, false),
                new JudgedCandidate("b", None with { Stems = 0.5 }, true),
                new JudgedCandidate("a", None with { Stems = 0.7 }, false),
                new JudgedCandidate("c", None with { Stems = 0.5 }, false),
            ]
        );

        Assert.Equal(["a", "b", "c"], question.Rank(RankingWeights.Shipped).Documents.Select(document => document.Id));
    }

    public void Dispose() => folder.Dispose();

    // Documents are named by their places.
    private static JudgedQuestion Question(string id, params (Features Features, bool IsRelevant)[] candidates) =>
        new(id, [.. candidates.Select((c, place) => new JudgedCandidate($"d{place}", c.Features, c.IsRelevant))]);

    private TrainingReport? Train(Func<string, string>? title = null, string? extraQuery = null)
    {
        string Document(string id, string ownTitle, string text) =>
            $$"""{"_id":"{{id}}","metadata":{"lang":"en"},"title":"{{title?.Invoke(ownTitle) ?? ownTitle}}","text":"{{text}}"}""";
        folder
            .With(
                "corpus.jsonl",
                string.Join(
                    '\n',
                    Document("naqoura", "UNIFIL", "The mission in Lebanon has its headquarters in Naqoura."),
                    Document(
                        "litani",
                        "UNIFIL",
                        "The mission watches the cessation of hostilities at the Litani river."
                    ),
                    Document("goma", "MONUSCO", "The mission trains police officers in Goma."),
                    Document("nicosia", "UNFICYP", "The mission patrols the buffer zone that crosses Nicosia.")
                )
            )
            .With(
                "queries.jsonl",
                $$"""
                {"_id":"q1","metadata":{"lang":"en"},"text":"Where are the headquarters in Lebanon?"}
                {"_id":"q2","metadata":{"lang":"en"},"text":"Who watches the cessation of hostilities of the mission?"}
                {"_id":"q3","metadata":{"lang":"en"},"text":"Who trains police officers of the mission in Goma?"}
                {"_id":"q4","metadata":{"lang":"en"},"text":"Which mission patrols the zone that crosses Nicosia?"}
                {{extraQuery}}
                """
            )
            .With(
                "qrels/test.tsv",
                "q1\tnaqoura\t1\nq2\tlitani\t1\nq3\tgoma\t1\nq4\tnicosia\t1\n"
                    + (extraQuery is null ? "" : "q5\tgoma\t1\n")
            );
        var built = new GenerationBuilder(folder.Store(), new ReaderSettings()).Build(new BeirSource(folder.Knowledge));
        using var generation = folder.Store().Open(built.Manifest!.Id);
        return RankingTrainer.Train(
            generation,
            BeirDataset.Load(folder.Knowledge),
            cancellationToken: TestContext.Current.CancellationToken
        );
    }
}
