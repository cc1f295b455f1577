using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers.Pdf;

public class PdfReaderTests
{
    [Theory]
    [InlineData("rapport-weasyprint.pdf")]
    [InlineData("rapport-chromium.pdf")]
    [InlineData("rapport-libreoffice.pdf")]
    public void A_report_is_read_in_the_order_it_is_read_in(string name)
    {
        var document = Samples.Document(name);

        Assert.Equal("Rapport annuel sur les opérations de paix", document.Title);
        Assert.Equal("fr", document.Language);
        Assert.Equal([1, 2], document.Pages.Select(page => page.Number));
        Assert.Contains(
            document.Sections,
            section => section.Headings is ["1. Les trois principes", "1.1 Le consentement"]
        );
        var paragraphs = document.Texts(BlockKind.Paragraph);
        Assert.Contains(
            paragraphs,
            text =>
                text.StartsWith("Les opérations de maintien de la paix sont financées", StringComparison.Ordinal)
                && text.EndsWith("de la paix et de la sécurité internationales.", StringComparison.Ordinal)
        );
        Assert.Contains(
            paragraphs,
            text => text.Contains("Le sous-secrétaire général en rend", StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Nations Unies — Rapport annuel", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Page 1", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rapport-weasyprint.pdf")]
    [InlineData("rapport-chromium.pdf")]
    public void A_row_of_a_table_has_its_header(string name) =>
        Assert.Contains(
            "Mission: FINUL · Pays: Liban · Depuis: 1978 · Effectif: 10 509",
            Samples.Document(name).Texts(BlockKind.TableRow)
        );

    [Theory]
    [InlineData("rapport-weasyprint.pdf")]
    [InlineData("rapport-libreoffice.pdf")]
    public void Items_of_a_list_have_their_depth(string name)
    {
        var items = Samples
            .Document(name)
            .Sections.SelectMany(section => section.Blocks)
            .Where(block => block.Kind == BlockKind.ListItem);

        Assert.Equal([0, 0, 1, 1, 0], items.Select(block => block.Level));
    }

    [Theory]
    [InlineData("ru-weasyprint.pdf")]
    [InlineData("ru-libreoffice.pdf")]
    [InlineData("owner-password.pdf")]
    public void Words_parted_at_the_end_of_a_line_are_joined_and_compounds_kept(string name)
    {
        var document = Samples.Document(name);

        Assert.Contains(
            "Расходы несут все государства-члены. Взносы рассчитываются по специальной шкале, утверждаемой Генеральной Ассамблеей.",
            document.Texts(BlockKind.Paragraph)
        );
        Assert.Equal("ru", document.Language);
    }

    [Theory]
    [InlineData("ar-chromium.pdf")]
    [InlineData("ar-libreoffice.pdf")]
    public void Arabic_comes_in_the_order_it_is_read_in(string name)
    {
        var document = Samples.Document(name);

        Assert.Contains("بدأت أول عملية في عام 1948 في الشرق الأوسط", document.Text, StringComparison.Ordinal);
        Assert.Contains("(من دون سلاح)", document.Text, StringComparison.Ordinal);
        Assert.Contains("تعمل بعثة MINUSCA في جمهورية", document.Text, StringComparison.Ordinal);
        Assert.Equal("ar", document.Language);
    }

    [Fact]
    public void Chinese_lines_are_joined_without_spaces() =>
        Assert.Contains(
            "联合国维持和平人员头戴蓝盔，来自一百二十多个国家。第一次行动于1948年在中东展开，当时派出的是不带武器的军事观察员，任务是监督停火。",
            Samples.Document("zh-chromium.pdf").Texts(BlockKind.Paragraph)
        );

    [Theory]
    [InlineData("encrypted.pdf", ProblemKind.Encrypted)]
    [InlineData("scanned.pdf", ProblemKind.ScannedPages)]
    public void What_holds_no_text_to_read_is_named(string name, ProblemKind kind) =>
        Assert.Equal(kind, Samples.Refusal(name, Samples.Content(name)));

    [Fact]
    public void A_truncated_file_is_damaged() =>
        Assert.Equal(ProblemKind.Damaged, Samples.Refusal("a.pdf", Samples.Content("rapport-chromium.pdf")[..30_000]));
}
