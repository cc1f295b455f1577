using ChatBot.Search.Evaluation.Golden;

namespace ChatBot.Search.Tests.Evaluation.Golden;

public sealed class GoldenFileTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void A_question_is_read_with_all_it_says()
    {
        var question = Assert.Single(
            Read(
                """
                {"id": "g1", "question": "Et la FINUL ?", "language": "fr", "history": ["Où siège la MINUK ?"], "expected": ["fr/finul.md#siege", "fr/liban#1.md#start"], "tags": ["suite", "lieu", "suite"]}
                """
            )
        );

        Assert.Equal("g1", question.Id);
        Assert.Equal("Et la FINUL ?", question.Question);
        Assert.Equal("fr", question.Language);
        Assert.Equal(["Où siège la MINUK ?"], question.History);
        Assert.Equal([new("fr/finul.md", "siege"), new GoldenPlace("fr/liban#1.md", "start")], question.Expected);
        Assert.Equal(["suite", "lieu"], question.Tags);
        Assert.True(question.IsAnswerable);
    }

    [Fact]
    public void A_question_that_must_get_no_answer_expects_nothing()
    {
        var question = Assert.Single(Read("""{"id": "g1", "question": "?", "language": "zh", "expected": []}"""));

        Assert.False(question.IsAnswerable);
        Assert.Empty(question.History);
        Assert.Empty(question.Tags);
    }

    [Theory]
    [InlineData(
        """{"id": "g1", "question": "?", "language": "fr", "expected": []}""",
        "the id \"g1\" stands on an earlier"
    )]
    [InlineData("""{"id": "", "question": "?", "language": "fr", "expected": []}""", "\"id\" is empty")]
    [InlineData("""{"id": "g2", "question": " ", "language": "fr", "expected": []}""", "\"question\" is empty")]
    [InlineData(
        """{"id": "g2", "question": "?", "language": "de", "expected": []}""",
        "write one of fr, en, es, ru, ar, zh"
    )]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr"}""", "'expected'")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expceted": []}""", "'expceted'")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": null}""", "$.expected is null")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": ["fr/a.md"]}""", "document#section")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": ["#start"]}""", "document#section")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": ["fr/a.md#"]}""", "document#section")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": [null]}""", "document#section")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": [], "history": [""]}""", "\"history\"")]
    [InlineData("""{"id": "g2", "question": "?", "language": "fr", "expected": [], "tags": [null]}""", "\"tags\"")]
    [InlineData(
        """{"id": "g2", "question": "?", "language": "fr", "expected": [], "\ud800": 1}""",
        "not an object that can be read"
    )]
    [InlineData("g2", "this is not JSON")]
    public void A_wrong_line_is_named_and_told(string wrong, string told)
    {
        var complaint = Assert
            .Throws<InvalidDataException>(() =>
                Read("""{"id": "g1", "question": "?", "language": "fr", "expected": []}""" + "\n\n" + wrong)
            )
            .Message;

        Assert.Contains("golden.jsonl:3: ", complaint, StringComparison.Ordinal);
        Assert.Contains(told, complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_questions_are_read()
    {
        var file = Path.Combine(Knowledge.ShippedKnowledge.Repository, "knowledge", "golden.jsonl");

        Assert.Equal(File.ReadLines(file).Count(), GoldenFile.Read(file).Count);
    }

    [Fact]
    public void An_empty_file_is_a_mistake() => Assert.Throws<InvalidDataException>(() => Read("\n"));

    [Fact]
    public void A_missing_file_is_a_mistake() =>
        Assert.Throws<InvalidDataException>(() => GoldenFile.Read(Path.Combine(folder.Knowledge, "none.jsonl")));

    public void Dispose() => folder.Dispose();

    private IReadOnlyList<GoldenQuestion> Read(string text) =>
        GoldenFile.Read(Path.Combine(folder.With("golden.jsonl", text).Knowledge, "golden.jsonl"));
}
