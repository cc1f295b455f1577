using System.Text.Json;
using ChatBot.Search.Ranking;

namespace ChatBot.Tests.Commands.Evaluation;

public sealed class TrainEvaluationTests : IDisposable
{
    private readonly CommandRun run = new();
    private readonly TinySet set = new();

    [Fact]
    public async Task The_report_shows_held_out_figures_beside_those_in_use_and_every_weight()
    {
        Assert.Equal(0, await TrainAsync());

        Assert.Matches(@"Set\s+" + set.Folder, run.Output);
        Assert.Matches(@"Questions\s+3\b", run.Output);
        Assert.Matches(@"Questions learned from\s+3\b", run.Output);
        foreach (var figure in new[] { "Recall@1", "MRR@10" })
        {
            Assert.Matches(figure + @", trained, titles held out\s+1\.000\s+1\.000 – 1\.000", run.Output);
            Assert.Matches(figure + @", weights in use\s+1\.000\s+1\.000 – 1\.000", run.Output);
        }
        foreach (var name in Features.NamesInOrder)
            Assert.Matches(name + @"( \(kept\))?\s+-?\d+\.\d\d\s+-?\d+\.\d\d", run.Output);
        foreach (var name in new[] { "Letters", "WordScore", "MissingNames", "Brevity", "Margin" })
            Assert.Matches(name + @"\s+-?\d+\.\d\d\s+-?\d+\.\d\d", run.Output);
        Assert.Matches(@"Titles \(kept\)\s+(\d\.\d\d)\s+\1", run.Output);
    }

    [Fact]
    public async Task The_same_set_writes_the_same_file_in_place_of_an_older_one()
    {
        var file = run.WriteFile("weights.json", new string('x', 10_000));

        Assert.Equal(0, await TrainAsync("--weights", file));
        var first = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.Equal(0, await TrainAsync("--weights", file));

        Assert.Equal(first, await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
        var model = JsonElement.Parse(first);
        Assert.Equal(["ranking", "quote", "answerable", "right"], model.EnumerateObject().Select(part => part.Name));
        var weights = model.GetProperty("ranking").EnumerateObject().ToList();
        Assert.Equal(Features.NamesInOrder, weights.Select(weight => weight.Name));
        Assert.All(weights, weight => Assert.Equal(weight.Value.GetDouble(), Math.Round(weight.Value.GetDouble(), 2)));
    }

    [Fact]
    public async Task A_weights_file_that_cannot_be_written_costs_no_training()
    {
        Assert.Equal(2, await TrainAsync("--weights", run.Data + "/missing/weights.json"));

        Assert.Contains("missing/weights.json", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_set_of_one_title_is_refused_and_leaves_the_file()
    {
        var file = run.WriteFile("weights.json", "{}");
        set.With("qrels/test.tsv", "q1\tnaqoura\t1\nq2\tlitani\t1\n");

        Assert.Equal(2, await TrainAsync("--weights", file));

        Assert.Contains("several titles", run.Error, StringComparison.Ordinal);
        Assert.Equal("{}", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_wrong_set_is_named_by_file_and_line()
    {
        set.With("queries.jsonl", "{\"_id\":\"q1\"}");

        Assert.Equal(2, await TrainAsync());

        Assert.Contains("queries.jsonl:1: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        run.Dispose();
        set.Dispose();
    }

    private Task<int> TrainAsync(params string[] args) =>
        run.RunBareAsync(["eval", "--train", "--dataset", set.Folder, "--data", run.Data, .. args]);
}
