using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers.Office.Workbook;

public class WorkbookReaderTests
{
    [Fact]
    public void Rows_of_questions_that_lack_something_are_reported_and_the_rest_is_read()
    {
        var result = SheetFile.Read(["Question", "Réponse"], ["Qui ?", "Lui."], ["Quand ?", ""], ["", "Non."]);

        Assert.Equal("Feuille\n\nQui ?\n\nLui.", result.Document!.Text);
        Assert.Equal(
            [new Problem("a.xlsx", 3, ProblemKind.IncompleteRow), new Problem("a.xlsx", 4, ProblemKind.IncompleteRow)],
            result.Problems
        );
    }

    [Fact]
    public void Questions_have_other_ways_to_ask_and_sources()
    {
        var section = SheetFile
            .Read(
                ["Question", "Autres questions", "Question 2", "Réponse", "Source"],
                ["Qui ?", "Lequel ?\nQuoi ?", "Qui donc ?", "Lui :\n\n- un\n- deux", "https://example.org/a"]
            )
            .Document!.Sections[^1];

        Assert.Equal(["Lequel ?", "Quoi ?", "Qui donc ?"], section.Questions);
        Assert.Equal("https://example.org/a", section.Source);
        Assert.Equal(
            [BlockKind.Heading, BlockKind.Paragraph, BlockKind.ListItem, BlockKind.ListItem],
            section.Blocks.Select(block => block.Kind)
        );
    }

    [Fact]
    public void Hidden_rows_and_columns_are_left_out()
    {
        var result = SheetFile.ReadXml(
            SheetFile.Rows(["Pays", "Secret", "Année"], ["Liban", "x", 1978])
                + SheetFile.Row(3, ["Caché", "x", 1], "hidden='1'"),
            before: "<x:cols><x:col min='2' max='2' hidden='1'/></x:cols>"
        );

        Assert.Equal("Feuille\n\nPays: Liban · Année: 1978", result.Document!.Text);
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void A_hidden_sheet_is_left_out(string state) =>
        Assert.Equal(
            ProblemKind.Empty,
            Assert
                .Single(SheetFile.ReadXml(SheetFile.Rows(["Pays", "Année"], ["Liban", 1978]), state: state).Problems)
                .Kind
        );

    [Theory]
    [InlineData("", "2026-11-23")]
    [InlineData("date1904='1'", "2030-11-24")]
    public void Days_are_counted_from_where_the_workbook_counts_them(string properties, string date) =>
        Assert.Equal($"Jour: {date}", Row(["Jour", "Note"], ["<x:c s='1'><x:v>46349</x:v></x:c>", ""], properties));

    [Theory]
    [InlineData("<x:c s='2'><x:v>0.0954</x:v></x:c>", "A: 9.54 % · B: x")]
    [InlineData("<x:c s='3'><x:v>1234.5</x:v></x:c>", "A: 1\u00A0234.50 € · B: x")]
    [InlineData("<x:c t='b'><x:v>1</x:v></x:c>", "A: ✓ · B: x")]
    [InlineData("<x:c t='b'><x:v>0</x:v></x:c>", "A: – · B: x")]
    [InlineData("<x:c t='e'><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c>", "B: x")]
    [InlineData("<x:c ><x:f>6*7</x:f><x:v>42</x:v></x:c>", "A: 42 · B: x")]
    [InlineData("<x:c t='str'><x:f>A1</x:f><x:v>Liban</x:v></x:c>", "A: Liban · B: x")]
    [InlineData("<x:c ><x:f>6*7</x:f></x:c>", "B: x")]
    [InlineData("<x:c t='d' s='1'><x:v>2026-11-23T00:00:00</x:v></x:c>", "A: 2026-11-23 · B: x")]
    public void A_cell_is_read_as_it_is_shown(string cell, string row) =>
        Assert.Equal(row, Row(["A", "B"], [cell, "x"]));

    [Fact]
    public void What_spans_rows_stands_in_each_of_them_and_a_header_over_columns_over_each()
    {
        var result = SheetFile.ReadXml(
            SheetFile.Rows(["Pays", "Effectif", ""], ["Liban", 10, 20], ["", 30, 40], ["Kosovo", 50, 60]),
            after: "<x:mergeCells><x:mergeCell ref='A2:A3'/><x:mergeCell ref='B1:C1'/></x:mergeCells>"
        );

        Assert.Equal(
            [
                "Pays: Liban · Effectif: 10 · Effectif: 20",
                "Pays: Liban · Effectif: 30 · Effectif: 40",
                "Pays: Kosovo · Effectif: 50 · Effectif: 60",
            ],
            result.Document!.Texts(BlockKind.TableRow)
        );
    }

    [Fact]
    public void A_title_above_the_header_is_no_header()
    {
        var document = SheetFile.Read(["Effectifs au 1er novembre"], ["Pays", "Effectif"], ["Liban", 10]).Document!;

        Assert.Equal("Feuille\n\nEffectifs au 1er novembre\n\nPays: Liban · Effectif: 10", document.Text);
    }

    private static string Row(object[] header, object[] row, string properties = "") =>
        Assert.Single(
            SheetFile.ReadXml(SheetFile.Rows(header, row), properties: properties).Document!.Texts(BlockKind.TableRow)
        );
}
