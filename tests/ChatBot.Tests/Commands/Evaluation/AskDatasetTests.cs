using System.Text.Json;

namespace ChatBot.Tests.Commands.Evaluation;

public sealed class AskDatasetTests : IDisposable
{
    private readonly CommandRun run = new();
    private readonly TinySet set = new();

    [Fact]
    public async Task A_batch_over_a_set_quotes_its_text_with_its_id()
    {
        var batch = run.WriteFile("batch.jsonl", $$"""{"id":"b","text":"{{TinySet.Question}}"}""");

        Assert.Equal(0, await AskAsync("--batch", batch, "--json"));

        var answer = JsonElement.Parse(run.Output);
        Assert.Equal("b", answer.GetProperty("id").GetString());
        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        var quote = answer.GetProperty("answers")[0];
        Assert.Equal("naqoura", quote.GetProperty("document").GetString());
        Assert.Equal(TinySet.Naqoura, quote.GetProperty("quote").GetString());
    }

    [Fact]
    public async Task A_corpus_alone_can_be_asked()
    {
        set.Without("queries.jsonl").Without("qrels/test.tsv").Without("answers.jsonl");

        Assert.Equal(0, await AskAsync(TinySet.Question));

        Assert.Contains(TinySet.Naqoura, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_corpus_is_named_by_file_and_line()
    {
        set.With("corpus.jsonl", "{\"_id\":\"a\"}");

        Assert.Equal(2, await AskAsync("one"));

        Assert.Contains("corpus.jsonl:1: ", run.Error, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        run.Dispose();
        set.Dispose();
    }

    private Task<int> AskAsync(params string[] args) =>
        run.RunBareAsync(["ask", .. args, "--dataset", set.Folder, "--data", run.Data]);
}
