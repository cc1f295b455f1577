using ChatBot.Search.Building;
using ChatBot.Search.Documents;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Ranking;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Evaluation.Training;

public sealed class ModelTrainerTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void The_same_set_gives_the_same_file()
    {
        var (first, second) = (Train(), Train());

        Assert.Equal(first!.Model.ToJson(), second!.Model.ToJson());
        Assert.NotEqual(TrainedModel.Shipped.ToJson(), first.Model.ToJson());
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
    public void Quotes_are_learned_where_the_set_has_gold_answers()
    {
        folder.With("answers.jsonl", """{"_id":"q1","answers":["Naqoura"]}""");

        var report = Train()!;

        Assert.Equal(1, report.QuoteCrossValidated!.Mean);
        Assert.Equal(1, report.QuoteShipped!.Count);
    }

    [Fact]
    public void Without_gold_answers_the_weights_of_quotes_stay()
    {
        var report = Train()!;

        Assert.Null(report.QuoteCrossValidated);
        Assert.Equal(TrainedModel.Shipped.Quote, report.Model.Quote);
    }

    public void Dispose() => folder.Dispose();

    private IEnumerable<(Generation, IReadOnlyList<BeirQuery>)> Ablated(BeirDataset dataset)
    {
        foreach (var fold in AblationFold.Split(dataset, dataset.Queries.Count))
        {
            var without = new WithoutDocuments(new BeirSource(folder.Knowledge), fold.Removed);
            var built = new GenerationBuilder(folder.Store(), new ReaderSettings()).Build(without);
            using var generation = folder.Store().Open(built.Manifest!.Id);
            yield return (generation, fold.Queries);
        }
    }

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
        var dataset = BeirDataset.Load(folder.Knowledge);
        return ModelTrainer.Train(
            generation,
            dataset,
            Ablated(dataset),
            cancellationToken: TestContext.Current.CancellationToken
        );
    }
}
