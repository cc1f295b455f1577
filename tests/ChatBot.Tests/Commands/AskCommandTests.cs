using System.Text.Json;

namespace ChatBot.Tests.Commands;

public sealed class AskCommandTests : IDisposable
{
    private const string Question = "Où se trouve le siège de la FINUL ?";

    private readonly CommandRun run = new CommandRun().With(
        "fr/finul.md",
        "---\ntitle: La FINUL\ndate: 2026-11-23\nsource: https://example.org/finul\n---\n\n## Siège\n\nLe siège de la FINUL se trouve à Naqoura."
    );

    [Fact]
    public async Task Json_holds_the_names_that_stay()
    {
        Assert.Equal(0, await run.RunAsync("ask", Question, "--json"));

        var answer = JsonElement.Parse(run.Output);
        Assert.Equal(
            ["question", "language", "kind", "answers", "generation", "elapsedMs"],
            answer.EnumerateObject().Select(member => member.Name)
        );
        var quote = answer.GetProperty("answers")[0];
        Assert.Equal(
            ["quote", "passage", "document", "title", "section", "url", "source", "date", "language", "score"],
            quote.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("answer", answer.GetProperty("kind").GetString());
        Assert.Equal("Le siège de la FINUL se trouve à Naqoura.", quote.GetProperty("quote").GetString());
        Assert.StartsWith(
            "http://localhost:3978/documents/fr/finul.md?quote=",
            quote.GetProperty("url").GetString(),
            StringComparison.Ordinal
        );
        Assert.EndsWith("#siege", quote.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_is_exit_code_1()
    {
        Assert.Equal(1, await run.RunAsync("ask", "Quelle est la capitale de l'Australie ?"));
        Assert.Contains("Nothing in the documents", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_answer_is_shown_with_its_place_and_the_reasons_on_demand()
    {
        Assert.Equal(0, await run.RunAsync("ask", Question, "--explain"));

        Assert.Contains("La FINUL › Siège · fr/finul.md · 23 November 2026", run.Output, StringComparison.Ordinal);
        Assert.Contains("text:naqoura", await ExplainAsync("Naqoura"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_is_not_answered_from_internal_documents() =>
        Assert.Equal(1, await run.RunAsync("ask", Question, "--audience", "public"));

    [Fact]
    public async Task A_batch_is_answered_line_by_line_in_order()
    {
        var file = run.WriteFile(
            "batch.jsonl",
            $$"""
            {"id":"b","text":"{{Question}}"}

            {"id":1,"text":"Et au Mali ?","language":"fr","history":["{{Question}}"]}
            """
        );

        Assert.Equal(0, await run.RunAsync("ask", "--batch", file, "--json"));

        var lines = run.Output.Trim().Split('\n').Select(line => JsonElement.Parse(line)).ToList();
        Assert.Equal(["b", "1"], lines.Select(line => line.GetProperty("id").ToString()));
        Assert.Equal(["answer", "none"], lines.Select(line => line.GetProperty("kind").GetString()));
    }

    [Fact]
    public async Task Every_wrong_line_of_a_batch_is_named_and_nothing_is_asked()
    {
        var file = run.WriteFile(
            "batch.jsonl",
            "{\"text\":\"Bonjour\"}\nnot json\n{\"id\":\"x\"}\n{\"text\":\"x\",\"language\":\"de\"}\n{\"id\":\"\\ud800\",\"text\":\"x\"}"
        );

        Assert.Equal(2, await run.RunAsync("ask", "--batch", file, "--json"));

        Assert.Empty(run.Output);
        Assert.Equal(4, run.Error.Split(", line ").Length - 1);
    }

    [Theory]
    [InlineData("ask")]
    [InlineData("ask", "one", "--batch", "file")]
    [InlineData("ask", "one", "two")]
    [InlineData("ask", "one", "--language", "de")]
    [InlineData("ask", "one", "--nonsense")]
    [InlineData("ask", "--batch", "does-not-exist.jsonl", "--json")]
    [InlineData("nonsense")]
    public async Task Wrong_use_is_exit_code_2_and_says_why(params string[] args)
    {
        Assert.Equal(2, await run.RunBareAsync(args));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task A_question_may_begin_with_an_at_sign() => Assert.Equal(1, await run.RunAsync("ask", "@question"));

    [Fact]
    public async Task A_missing_folder_is_named()
    {
        Assert.Equal(2, await run.RunBareAsync("ask", "one", "--knowledge", "/does/not/exist", "--data", run.Data));
        Assert.Contains("/does/not/exist", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private async Task<string> ExplainAsync(string question)
    {
        await run.RunAsync("ask", question, "--explain");
        return run.Output;
    }
}
