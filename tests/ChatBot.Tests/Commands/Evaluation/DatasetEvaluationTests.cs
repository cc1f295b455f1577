using System.Text.Json;
using ChatBot.Search.Evaluation;

namespace ChatBot.Tests.Commands.Evaluation;

public sealed class DatasetEvaluationTests : IDisposable
{
    private readonly CommandRun run = new();
    private readonly TinySet set = new();

    [Fact]
    public async Task The_table_names_set_figures_intervals_and_times()
    {
        Assert.Equal(0, await EvaluateAsync());

        Assert.Matches(@"Set\s+" + set.Folder, run.Output);
        Assert.Matches(@"Documents\s+4\b", run.Output);
        Assert.Matches(@"Questions\s+3\b", run.Output);
        foreach (var metric in new[] { "Recall@1", "Recall@5", "Recall@10", "MRR@10", "nDCG@10" })
            Assert.Matches(metric + @"\s+1\.000\s+1\.000 – 1\.000", run.Output);
        Assert.Matches(@"best passage's quote\s+0\.500\s+0\.000 – 1\.000", run.Output);
        Assert.Matches(@"p99\s+[0-9.]+ ms", run.Output);
        Assert.DoesNotContain("Typos", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Balanced accuracy", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_holds_the_names_that_stay()
    {
        var figures = await FiguresAsync();

        Assert.Equal(
            [
                "dataset",
                "questions",
                "documents",
                "recallAt1",
                "recallAt5",
                "recallAt10",
                "mrrAt10",
                "ndcgAt10",
                "goldInQuote",
                "goldInTopQuote",
                "kinds",
                "questionsPerSecond",
                "p50Ms",
                "p99Ms",
                "generation",
            ],
            figures.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(
            ["mean", "low", "high"],
            figures.GetProperty("recallAt1").EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(3, figures.GetProperty("questions").GetInt32());
        Assert.Equal(1, Mean(figures, "recallAt1"));
        Assert.Equal(0.5, Mean(figures, "goldInTopQuote"));
        Assert.Equal(1, figures.GetProperty("kinds").EnumerateObject().Sum(share => share.Value.GetDouble()), 4);
    }

    [Fact]
    public async Task A_set_without_gold_answers_has_no_figure_of_them()
    {
        set.Without("answers.jsonl");

        var figures = await FiguresAsync();

        Assert.False(figures.TryGetProperty("goldInQuote", out _));
        Assert.False(figures.TryGetProperty("goldInTopQuote", out _));
    }

    [Fact]
    public async Task A_relevant_document_that_is_not_found_counts()
    {
        set.With("qrels/test.tsv", "q1\tgoma\t1\nq2\tgoma\t1\nq3\tnicosia\t1\n");

        Assert.Equal(0.66667, Mean(await FiguresAsync(), "recallAt1"));
    }

    [Fact]
    public async Task The_run_file_is_what_trec_eval_reads_and_replaces_an_older_one()
    {
        var file = run.WriteFile("run.txt", new string('x', 10_000));

        Assert.Equal(0, await EvaluateAsync("--run", file));

        var lines = (await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken))
            .Select(line => line.Split(' '))
            .ToList();
        Assert.All(lines, columns => Assert.Equal(("Q0", "ChatBot"), (columns[1], columns[5])));
        Assert.Equal(
            [("q1", "naqoura"), ("q2", "goma"), ("q3", "nicosia")],
            lines.Where(columns => columns[3] == "1").Select(columns => (columns[0], columns[2]))
        );
    }

    [Fact]
    public async Task A_run_file_that_cannot_be_written_costs_no_run()
    {
        Assert.Equal(2, await EvaluateAsync("--run", run.Data + "/missing/run.txt"));

        Assert.Contains("missing/run.txt", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task The_same_seed_makes_the_same_typos()
    {
        // Three letters are too few for the spelling to be corrected.
        var seed = Enumerable.Range(0, 100).First(seed => Typos.Introduce("Goma", seed).Length == 3);
        set.With("queries.jsonl", """{"_id":"q2","text":"Goma"}""")
            .With("qrels/test.tsv", "q2\tgoma\t1\n")
            .Without("answers.jsonl");

        async Task<string> RankedAsync(params string[] typos)
        {
            var file = run.WriteFile("run.txt", "");
            Assert.Equal(0, await EvaluateAsync(["--run", file, "--json", .. typos]));
            return await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        }

        var mistyped = await RankedAsync("--typos", $"{seed}");

        Assert.Equal(seed, JsonElement.Parse(run.Output).GetProperty("typosSeed").GetInt32());
        Assert.Equal(mistyped, await RankedAsync("--typos", $"{seed}"));
        Assert.NotEqual(mistyped, await RankedAsync());
    }

    [Fact]
    public async Task Titles_are_indexed_on_demand()
    {
        set.With("queries.jsonl", """{"_id":"q1","text":"Blauhelme im Libanon?"}""")
            .With("qrels/test.tsv", "q1\tgoma\t1\n")
            .Without("answers.jsonl")
            .With(
                "corpus.jsonl",
                """
                {"_id":"goma","title":"Blauhelme im Libanon","text":"They protect displaced families."}
                {"_id":"nicosia","title":"Zypern","text":"They patrol the buffer zone."}
                """
            );

        Assert.Equal(0, Mean(await FiguresAsync(), "recallAt1"));
        Assert.Equal(1, Mean(await FiguresAsync("--titles"), "recallAt1"));
    }

    [Fact]
    public async Task Questions_of_another_set_should_get_nothing()
    {
        using var strangers = TinySet.OfStrangers();

        var figures = (await FiguresAsync("--strangers", strangers.Folder)).GetProperty("strangers");

        Assert.Equal(1, figures.GetProperty("questions").GetInt32());
        Assert.Equal(1, Mean(figures, "refused"));
        Assert.Equal((Mean(figures, "answered") + 1) / 2, figures.GetProperty("balancedAccuracy").GetDouble(), 4);
        Assert.Equal(1, figures.GetProperty("areaUnderCurve").GetDouble());

        Assert.Equal(0, await EvaluateAsync("--strangers", strangers.Folder));
        Assert.Matches(@"Strangers' questions that got nothing\s+1\.000", run.Output);
        Assert.Contains("Balanced accuracy", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_documents_that_answer_them_questions_are_asked_again()
    {
        var figures = (await FiguresAsync("--ablate", "100")).GetProperty("ablation");

        Assert.Equal(3, figures.GetProperty("questions").GetInt32());
        Assert.Equal(0, Mean(figures, "answer"));
        Assert.Equal(0, Mean(figures, "choice"));
        // Nothing is left behind, and no candidate but the set itself.
        Assert.Equal(
            ["build.lock", "generations", "publish.lock"],
            Directory.GetFileSystemEntries(run.Data).Select(Path.GetFileName).Order()
        );
        Assert.Single(Directory.GetDirectories(Path.Combine(run.Data, "generations")));

        Assert.Equal(0, await EvaluateAsync("--ablate", "1"));
        Assert.Matches(@"Got an answer without its documents \(1\)\s+0\.000", run.Output);
    }

    [Fact]
    public async Task An_ablation_that_leaves_no_document_is_refused()
    {
        set.With(
                "corpus.jsonl",
                """{"_id":"naqoura","title":"UNIFIL","text":"UNIFIL has its headquarters in Naqoura."}"""
            )
            .With("qrels/test.tsv", "q1\tnaqoura\t1\n");

        Assert.Equal(2, await EvaluateAsync("--ablate", "1"));

        Assert.Contains(set.Folder, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_mistake_of_a_set_is_named_by_file_and_line()
    {
        set.With("corpus.jsonl", "{\"_id\":\"a\",\"text\":\"x\"}\nnot json\n{\"_id\":\"a\",\"text\":\"x\"}\n");

        Assert.Equal(2, await EvaluateAsync());

        Assert.Contains("corpus.jsonl:2: this is not JSON", run.Error, StringComparison.Ordinal);
        Assert.Contains("corpus.jsonl:3: the id \"a\"", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_set_of_strangers_is_named()
    {
        Assert.Equal(2, await EvaluateAsync("--strangers", "/does/not/exist"));

        Assert.Contains("/does/not/exist/corpus.jsonl: the file is missing", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        run.Dispose();
        set.Dispose();
    }

    private Task<int> EvaluateAsync(params string[] args) =>
        run.RunBareAsync(["eval", "--dataset", set.Folder, "--data", run.Data, .. args]);

    private async Task<JsonElement> FiguresAsync(params string[] args)
    {
        Assert.Equal(0, await EvaluateAsync(["--json", .. args]));
        return JsonElement.Parse(run.Output);
    }

    private static double Mean(JsonElement figures, string metric) =>
        figures.GetProperty(metric).GetProperty("mean").GetDouble();
}
