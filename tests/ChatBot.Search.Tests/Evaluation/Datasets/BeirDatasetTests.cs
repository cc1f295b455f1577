using ChatBot.Search.Evaluation.Datasets;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation.Datasets;

public sealed class BeirDatasetTests : IDisposable
{
    private readonly TestFolder folder = new TestFolder()
        .With(
            "corpus.jsonl",
            """
            {"_id": "d1", "title": "FINUL", "text": "Elle siège à Naqoura.", "metadata": {"lang": "fr", "page": 3}}
            {"_id": "d2", "text": "它的总部在纽约。"}

            """
        )
        .With(
            "queries.jsonl",
            """
            {"_id": "q1", "text": "Où siège la FINUL ?", "metadata": {"lang": "fr"}}
            {"_id": "q2", "text": "总部在哪里？", "metadata": {}}
            {"_id": "q3", "text": "Pas jugée"}
            {"_id": "q4", "text": "Jugée sans document"}
            """
        )
        .With("qrels/test.tsv", "query-id\tcorpus-id\tscore\nq1\td1\t2\nq1\td2\t0\nq2\td2\t1\r\nq4\td1\t0\n");

    [Fact]
    public void Documents_questions_and_judgements_are_read()
    {
        var dataset = Load();

        Assert.Equal(
            [new("d1", "FINUL", "Elle siège à Naqoura.", "fr"), new BeirDocument("d2", "", "它的总部在纽约。", null)],
            dataset.Corpus
        );
        Assert.Equal(2, dataset.DocumentCount);
        Assert.Equal(
            [new("q1", "Où siège la FINUL ?", "fr"), new BeirQuery("q2", "总部在哪里？", null)],
            dataset.Queries
        );
        Assert.Equal(new Dictionary<string, int> { ["d1"] = 2, ["d2"] = 0 }, dataset.Judgements["q1"]);
        Assert.Equal(new Dictionary<string, int> { ["d2"] = 1 }, dataset.Judgements["q2"]);
        Assert.Empty(dataset.Answers);
    }

    [Fact]
    public void A_question_without_a_relevant_document_is_not_evaluated()
    {
        var dataset = Load();

        Assert.Equal(["q1", "q2"], dataset.Judgements.Keys.Order());
        Assert.Equal(2, dataset.SkippedQueryCount);
    }

    [Fact]
    public void Judgements_need_no_header()
    {
        folder.With("qrels/test.tsv", "q1\td1\t1\n");

        Assert.Equal(["q1"], Load().Judgements.Keys);
    }

    [Fact]
    public void Gold_answers_are_read_where_there_are_any()
    {
        folder.With("answers.jsonl", """{"_id": "q1", "answers": ["Naqoura", "à Naqoura"]}""");

        Assert.Equal(["Naqoura", "à Naqoura"], Load().Answers["q1"]);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        folder.With("queries.jsonl", "\uFEFF" + """{"_id": "q1", "text": "?"}""").With("qrels/test.tsv", "q1\td1\t1");

        Assert.Equal(["q1"], Load().Queries.Select(query => query.Id));
    }

    [Theory]
    [InlineData("corpus.jsonl")]
    [InlineData("queries.jsonl")]
    [InlineData("qrels/test.tsv")]
    public void A_missing_file_is_named(string file)
    {
        File.Delete(Path.Combine(folder.Knowledge, file));

        Assert.Equal($"{Path.Combine(folder.Knowledge, file)}: the file is missing.", Complaint());
    }

    [Theory]
    [InlineData("corpus.jsonl", """{"_id": "d1", "text": "again"}""", "the id \"d1\" stands on an earlier line")]
    [InlineData("corpus.jsonl", """{"text": "no id"}""", "'_id'")]
    [InlineData("corpus.jsonl", """{"_id": " ", "text": "?"}""", "\"_id\" is empty")]
    [InlineData("corpus.jsonl", """{"_id": "d9"}""", "'text'")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "text": null}""", "$.text is null")]
    [InlineData("corpus.jsonl", """{"_id": 9, "text": "?"}""", "$._id")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "_id": "d8", "text": "?"}""", "Duplicate property '_id'")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "text": "\ud800"}""", "$.text is null or not what belongs there")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "text": "?", "\ud800": 1}""", "not an object that can be read")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "text": "?", "metadata": 1}""", "$.metadata")]
    [InlineData("corpus.jsonl", """{"_id": "d9", "text": """, "this is not JSON")]
    [InlineData("corpus.jsonl", "null", "not an object that can be read")]
    [InlineData("corpus.jsonl", "[1]", "not an object that can be read")]
    [InlineData("corpus.jsonl", "not json", "this is not JSON")]
    [InlineData("queries.jsonl", """{"_id": "q1", "text": "again"}""", "the id \"q1\" stands on an earlier line")]
    [InlineData("queries.jsonl", "{", "this is not JSON")]
    [InlineData("qrels/test.tsv", "q1\td9\t1", "the document \"d9\" is not in corpus.jsonl")]
    [InlineData("qrels/test.tsv", "q9\td1\t1", "the query \"q9\" is not in queries.jsonl")]
    [InlineData("qrels/test.tsv", "q1\td1\t1", "q1 and d1 are judged a second time")]
    [InlineData("qrels/test.tsv", "q2 d1 1", "parted by tabs")]
    [InlineData("qrels/test.tsv", "q2\td1\t0.5", "a whole number")]
    [InlineData("qrels/test.tsv", "query-id\tcorpus-id\tscore", "a whole number")]
    [InlineData("answers.jsonl", """{"_id": "q9", "answers": ["a"]}""", "the query \"q9\" is not in queries.jsonl")]
    [InlineData("answers.jsonl", """{"_id": "q2", "answers": []}""", "at least one text")]
    [InlineData("answers.jsonl", """{"_id": "q2", "answers": ["a", null]}""", "no empty one")]
    [InlineData("answers.jsonl", """{"_id": "q2", "answers": "a"}""", "$.answers")]
    [InlineData("answers.jsonl", """{"_id": "q1", "answers": ["a"]}""", "the id \"q1\" stands on an earlier line")]
    public void A_wrong_line_is_named_and_told(string file, string wrong, string told)
    {
        folder.With("answers.jsonl", """{"_id": "q1", "answers": ["Naqoura"]}""");
        var path = Path.Combine(folder.Knowledge, file);
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [.. lines, wrong]);

        var complaint = Complaint();

        Assert.StartsWith($"{path}:{lines.Length + 1}: ", complaint, StringComparison.Ordinal);
        Assert.Contains(told, complaint, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', complaint);
        Assert.DoesNotContain("LineNumber", complaint, StringComparison.Ordinal);
    }

    [Property]
    public void Any_text_in_any_file_is_read_or_refused(NonNull<string> text, byte file, byte place)
    {
        string[] files = ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv", "answers.jsonl"];
        folder.With("answers.jsonl", """{"_id": "q1", "answers": ["Naqoura"]}""");
        var path = Path.Combine(folder.Knowledge, files[file % files.Length]);
        var before = File.ReadAllText(path);
        File.WriteAllText(path, before.Insert(place % before.Length, text.Get));

        var refusal = Record.Exception(() => Load().Corpus.Count());

        File.WriteAllText(path, before);
        if (refusal is not null)
            Assert.IsType<InvalidDataException>(refusal);
    }

    [Fact]
    public void A_first_judgement_that_is_wrong_does_not_pass_for_a_header()
    {
        folder.With("qrels/test.tsv", "q1\td1\tone\nq2\td2\t1\n");

        Assert.Contains("test.tsv:1: ", Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_up_to_twenty()
    {
        folder.With("corpus.jsonl", "{\n{\n{");
        Assert.Equal(3, Complaint().Split('\n').Length);

        folder.With("corpus.jsonl", string.Concat(Enumerable.Repeat("{\n", 1000)));
        Assert.Equal(20, Complaint().Split('\n').Length);
    }

    [Fact]
    public void Nothing_to_evaluate_is_a_mistake()
    {
        folder.With("qrels/test.tsv", "query-id\tcorpus-id\tscore\n");

        Assert.EndsWith("no query has a relevant document.", Complaint(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_corpus_is_read_line_by_line()
    {
        var dataset = Load();
        folder.With("corpus.jsonl", """{"_id": "d1", "text": "first"}""" + "\nwrong");

        using var documents = dataset.Corpus.GetEnumerator();

        Assert.True(documents.MoveNext());
        Assert.Equal("first", documents.Current.Text);
        Assert.Throws<InvalidDataException>(() => documents.MoveNext());
    }

    public void Dispose() => folder.Dispose();

    private BeirDataset Load() => BeirDataset.Load(folder.Knowledge);

    private string Complaint() => Assert.Throws<InvalidDataException>(Load).Message;
}
