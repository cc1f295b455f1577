using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Tests.Evaluation;

public sealed class AblationFoldTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Every_document_of_a_relevant_ones_title_is_removed()
    {
        var dataset = Dataset(
            [("d1", "UNIFIL"), ("d2", "UNIFIL "), ("d3", "MONUSCO"), ("d4", "")],
            [("q1", "d1"), ("q1", "d3"), ("q2", "d4")]
        );

        var folds = AblationFold.Split(dataset, 2);

        Assert.Equal(["d1", "d2", "d3"], FoldOf("q1", folds).Removed.Order());
        Assert.Equal(["d4"], FoldOf("q2", folds).Removed);
    }

    [Fact]
    public void Documents_without_a_title_are_no_article_together()
    {
        var dataset = Dataset([("d1", ""), ("d2", " ")], [("q1", "d1")]);

        Assert.Equal(["d1"], Assert.Single(AblationFold.Split(dataset, 1)).Removed);
    }

    [Fact]
    public void Questions_are_chosen_at_even_distances_and_parted_into_ten_folds()
    {
        var numbers = Enumerable.Range(0, 40).ToList();
        var dataset = Dataset(
            [.. numbers.Select(number => ($"d{number}", $"Title {number}"))],
            [.. numbers.Select(number => ($"q{number}", $"d{number}"))]
        );

        var folds = AblationFold.Split(dataset, 20);

        Assert.Equal(10, folds.Count);
        Assert.Equal(
            numbers.Where(number => number % 2 == 0).Select(number => $"q{number}").Order(),
            folds.SelectMany(fold => fold.Queries).Select(query => query.Id).Order()
        );
        Assert.All(folds, fold => Assert.Equal(2, fold.Removed.Count));
    }

    [Fact]
    public void More_questions_than_there_are_means_all() =>
        Assert.Equal(
            ["q1", "q2"],
            AblationFold
                .Split(Dataset([("d1", "A"), ("d2", "B")], [("q1", "d1"), ("q2", "d2")]), 1000)
                .SelectMany(fold => fold.Queries)
                .Select(query => query.Id)
                .Order()
        );

    public void Dispose() => folder.Dispose();

    private static AblationFold FoldOf(string query, IReadOnlyList<AblationFold> folds) =>
        folds.Single(fold => fold.Queries.Any(asked => asked.Id == query));

    private BeirDataset Dataset((string Id, string Title)[] documents, (string Query, string Document)[] relevant)
    {
        var queries = relevant.Select(judged => judged.Query).Distinct();
        folder
            .With(
                "corpus.jsonl",
                Lines(documents.Select(d => $$"""{"_id":"{{d.Id}}","title":"{{d.Title}}","text":"x"}"""))
            )
            .With("queries.jsonl", Lines(queries.Select(id => $$"""{"_id":"{{id}}","text":"?"}""")))
            .With("qrels/test.tsv", Lines(relevant.Select(judged => $"{judged.Query}\t{judged.Document}\t1")));
        return BeirDataset.Load(folder.Knowledge);
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);
}
