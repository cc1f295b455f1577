using System.Globalization;
using ChatBot.Search.Evaluation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation;

public sealed class TrecRunTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void A_list_is_written_as_trec_eval_reads_it()
    {
        var list = new RankedList("q1", [new("d7", 12.5), new("d3", 0.25), new("d9", -1)], TimeSpan.Zero);

        Assert.Equal("q1 Q0 d7 1 12.5 bm25\nq1 Q0 d3 2 0.25 bm25\nq1 Q0 d9 3 -1 bm25\n", Write([list], "bm25"));
    }

    [Fact]
    public void The_decimal_sign_is_a_point_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("fr-FR") { NumberFormat = { NumberDecimalSeparator = "," } };
        try
        {
            Assert.Contains(" 0.5 ", Write([new("q", [new("d", 0.5)], TimeSpan.Zero)]), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Equal_scores_are_written_falling_so_that_trec_eval_keeps_their_order()
    {
        var list = new RankedList("q", [new("a", 1), new("b", 1), new("c", 1)], TimeSpan.Zero);

        var scores = Read(Write([list]))[0].Documents.Select(document => (float)document.Score).ToArray();

        Assert.Equal([1f, 0.99999994f, 0.9999999f], scores);
    }

    [Property]
    public void What_is_written_is_read_back(NonEmptyArray<(ushort Query, ushort Document, short Score)> found)
    {
        RankedList[] run =
        [
            .. found
                .Get.GroupBy(hit => hit.Query % 5)
                .Select(query => new RankedList(
                    $"вопрос-{query.Key}",
                    query
                        .DistinctBy(hit => hit.Document)
                        .OrderByDescending(hit => hit.Score)
                        .Select(hit => new RankedDocument($"fr/{hit.Document}.md", hit.Score / 10.0)),
                    TimeSpan.Zero
                )),
        ];

        var text = Write(run);
        var back = Read(text);

        Assert.Equal(run.Select(list => list.QueryId), back.Select(list => list.QueryId));
        foreach (var (list, read) in run.Zip(back))
        {
            Assert.Equal(list.Documents.Select(d => d.Id), read.Documents.Select(d => d.Id));
            Assert.All(
                list.Documents.Zip(read.Documents),
                pair => Assert.Equal(pair.First.Score, pair.Second.Score, 1e-2)
            );
            Assert.All(
                read.Documents.Zip(read.Documents.Skip(1)),
                pair => Assert.True(pair.First.Score > pair.Second.Score)
            );
        }
        Assert.Equal(text, Write(back));
    }

    [Theory]
    [InlineData("a b", "d", "t", "The query id \"a b\"")]
    [InlineData("q", "my file.md", "t", "The document id \"my file.md\"")]
    [InlineData("q", "", "t", "The document id \"\"")]
    [InlineData("q", "d", "my run", "The tag \"my run\"")]
    public void White_space_in_a_column_is_refused(string query, string document, string tag, string named)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Write([Run.List(query, document)], tag));

        Assert.StartsWith(named, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(1, double.NaN)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1e300, 1)]
    public void Scores_that_rise_or_are_no_numbers_are_refused(double first, double second) =>
        Assert.Throws<InvalidDataException>(() =>
            Write([new("q", [new("a", first), new("b", second)], TimeSpan.Zero)])
        );

    [Theory]
    [InlineData("q Q0 a 1 0.5", "write query, Q0")]
    [InlineData("q Q0 a 2 0.5 tag", "the rank is 2 where 1 is expected")]
    [InlineData("q Q0 a one 0.5 tag", "the rank is one where 1 is expected")]
    [InlineData("q Q0 a 1 0,5 tag", "the score 0,5 is no number")]
    [InlineData("q Q0 a 1 NaN tag", "the score NaN is no number")]
    public void A_line_that_is_wrong_is_named(string line, string told)
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Read("p Q0 z 1 3 tag\n" + line + "\n"));

        Assert.Contains($"run.txt:2: {told}", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_stands_twice_is_named()
    {
        var refusal = Assert.Throws<InvalidDataException>(() => Read("q Q0 a 1 2 t\nq Q0 a 2 1 t\n"));

        Assert.Contains("run.txt:2: a stands twice in the list of q", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private static string Write(IEnumerable<RankedList> run, string tag = "t")
    {
        using var writer = new StringWriter();
        TrecRun.Write(writer, run, tag);
        return writer.ToString();
    }

    private IReadOnlyList<RankedList> Read(string text) =>
        TrecRun.Read(Path.Combine(folder.With("run.txt", text).Knowledge, "run.txt"));
}
