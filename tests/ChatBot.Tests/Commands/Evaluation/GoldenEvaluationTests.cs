using System.Text.Json;

namespace ChatBot.Tests.Commands.Evaluation;

public sealed class GoldenEvaluationTests : IDisposable
{
    private const string Right =
        """{"id":"right","question":"Où se trouve le siège de la FINUL ?","language":"fr","expected":["fr/finul.md#siege"],"tags":["place"]}""";
    private const string Wrong =
        """{"id":"wrong","question":"Comment faire lever une pâte au levain ?","language":"fr","expected":["fr/finul.md#siege"],"tags":["bread"]}""";
    private const string Refused =
        """{"id":"refused","question":"How long should sourdough rise?","language":"en","expected":[]}""";

    private readonly CommandRun run = new CommandRun().With(
        "fr/finul.md",
        "---\ntitle: La FINUL\n---\n\n## Siège\n\nLe siège de la FINUL se trouve à Naqoura."
    );

    [Fact]
    public async Task The_table_counts_by_language_and_tag_and_lists_what_went_wrong()
    {
        Assert.Equal(0, await EvaluateAsync([Right, Wrong, Refused]));

        Assert.Matches(@"All\s+3\s+1/2 \(50%\)\s+0/2 \(0%\)\s+1/1 \(100%\)", run.Output);
        Assert.Matches(@"fr\s+2\s+1/2", run.Output);
        Assert.Matches(@"en\s+1\s+–\s+–\s+1/1", run.Output);
        Assert.Matches("#bread", run.Output);
        Assert.Contains(
            "Went wrong: 1\n\nwrong  Comment faire lever une pâte au levain ?\nExpected: fr/finul.md#siege\nCame: nothing\n",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Json_holds_the_same()
    {
        Assert.Equal(0, await EvaluateAsync([Right, Wrong, Refused], "--json"));

        var json = JsonElement.Parse(run.Output);
        Assert.Equal(
            ["golden", "questions", "all", "byLanguage", "byTag", "wrong", "generation"],
            json.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal(1, json.GetProperty("byTag").GetProperty("place").GetProperty("answerShare").GetDouble());
        var wrong = Assert.Single(json.GetProperty("wrong").EnumerateArray());
        Assert.Equal("wrong", wrong.GetProperty("id").GetString());
        Assert.Equal("wrongRefusal", wrong.GetProperty("verdict").GetString());
        Assert.Equal("none", wrong.GetProperty("kind").GetString());
        Assert.Equal("fr/finul.md#siege", wrong.GetProperty("expected")[0].GetString());
    }

    [Fact]
    public async Task Every_wrong_line_is_named()
    {
        Assert.Equal(2, await EvaluateAsync([Right, "{\"id\":\"x\"}", Right]));

        Assert.Contains("golden.jsonl:2: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("golden.jsonl:3: the id \"right\"", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => run.Dispose();

    private Task<int> EvaluateAsync(string[] lines, params string[] args) =>
        run.RunAsync(["eval", "--golden", run.WriteFile("golden.jsonl", string.Join('\n', lines)), .. args]);
}
