using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Readers.Html;

public class HtmlReaderTests
{
    [Fact]
    public void Only_what_the_page_says_is_read()
    {
        var document = Readings.Document(
            "a.html",
            """
            <!DOCTYPE html><html lang="es-MX"><head><title>Visas | Portal</title><script>alert(1)</script></head><body>
            <header><h1>Portal</h1></header><nav><a href="/">Inicio</a></nav>
            <div class="cookie-banner">Usamos cookies.</div>
            <main><article><header><h1>Visas</h1></header>
            <p>La visa   cuesta <b>20</b>&nbsp;euros.<br>Se paga en línea.</p>
            <form><label>Buscar</label><input></form><aside>Otro</aside><p hidden>Oculto</p>
            <p style="display: none">Oculto</p><div aria-hidden="true">Oculto</div><noscript>Active</noscript>
            </article></main><footer>Contacto</footer></body></html>
            """
        );

        Assert.Equal("La visa cuesta 20\u00A0euros.\nSe paga en línea.", document.Text);
        Assert.Equal("Visas", document.Title);
        Assert.Equal("es", document.Language);
    }

    [Fact]
    public void Without_marks_the_wrapper_of_most_text_is_taken_and_lists_of_links_left_out()
    {
        var document = Readings.Document(
            "a.html",
            """
            <body><div id="top"><ul><li><a href="1">Accueil</a></li><li><a href="2">Nous</a></li><li><a href="3">Presse</a></li></ul></div>
            <div id="wrap"><h2>Les visas</h2><p>Un visa coûte vingt euros et se demande en ligne avant le départ.</p>
            <p>Voir <a href="4">les tarifs</a>.</p></div><div>© 2026</div></body>
            """
        );

        Assert.Equal(
            "Les visas\n\nUn visa coûte vingt euros et se demande en ligne avant le départ.\n\nVoir les tarifs.",
            document.Text
        );
    }

    [Fact]
    public void Lists_keep_their_depth_and_terms_stand_with_what_is_said_of_them()
    {
        var document = Readings.Document(
            "a.html",
            "<p>Il faut :</p><ul><li>un<ul><li>deux</li></ul></li><li><p>trois</p><p>quatre</p></li></ul><ol start=3><li>cinq</ol>"
                + "<dl><dt>ONU<dd>Nations Unies<dt>Quand ?<dd>Demain</dl>"
        );

        Assert.Equal(
            "Il faut :\n\n- un\n  - deux\n- trois\nquatre\n3. cinq\n- ONU: Nations Unies\n- Quand ? Demain",
            document.Text
        );
    }

    [Fact]
    public void Rows_of_data_carry_their_header_and_what_spans_them()
    {
        var document = Readings.Document(
            "a.html",
            """
            <table><caption>Missions</caption><thead><tr><th rowspan=2>Mission<th colspan=2>Personnel</tr><tr><th>civil<th>militaire</thead>
            <tr><td rowspan=2>FINUL<td>1<td>2<tr><td>3<td>4</table>
            """
        );

        Assert.Equal(
            "Missions\n\nMission: FINUL · Personnel civil: 1 · Personnel militaire: 2\nMission: FINUL · Personnel civil: 3 · Personnel militaire: 4",
            document.Text
        );
    }

    [Fact]
    public void A_table_for_layout_is_text()
    {
        var document = Readings.Document(
            "a.html",
            "<table><tr><td><h2>Titre</h2><p>Un.</p></td><td><p>Deux.</p></td></tr></table>"
        );

        Assert.Equal("Titre\n\nUn.\n\nDeux.", document.Text);
    }

    [Fact]
    public void Quotations_code_and_captions_are_paragraphs_and_pictures_nothing()
    {
        var document = Readings.Document(
            "a.html",
            "Nu<blockquote><p>Cité.</p></blockquote><pre>a\n  b\n</pre><figure><img src=x alt=y><figcaption>Légende.</figcaption></figure>"
        );

        Assert.Equal("Nu\n\nCité.\n\na\n  b\n\nLégende.", document.Text);
    }

    [Fact]
    public void What_a_summary_opens_is_a_section()
    {
        var document = Readings.Document(
            "a.html",
            "<h1>FAQ</h1><details><summary>Qui paie ?</summary>Les États.</details><details><summary>Quand ?</summary><p>En avril.</p></details>"
        );

        Assert.Equal(["Qui paie ?", "Quand ?"], document.Sections.Select(section => section.Title));
        Assert.Equal("FAQ", document.Title);
    }

    [Fact]
    public void The_head_tells_title_date_and_address()
    {
        var document = Readings.Document(
            "a.html",
            """
            <head><title>Les visas – Portail</title><meta property="og:site_name" content="Portail">
            <meta property="article:published_time" content="2025-01-02T08:00:00Z">
            <meta property="article:modified_time" content="2026-03-04T08:00:00Z">
            <link rel="canonical" href="https://example.org/visas"></head><body><p>Un texte.</p></body>
            """
        );

        Assert.Equal("Les visas", document.Title);
        Assert.Equal(new DateOnly(2026, 3, 4), document.Date);
        Assert.Equal("https://example.org/visas", document.Source);
    }

    [Fact]
    public void The_date_of_the_content_counts_and_no_date_that_it_tells_of()
    {
        Assert.Equal(
            new DateOnly(2026, 3, 4),
            Readings.Document("a.html", "<main><time datetime=2026-03-04>4 mars</time><p>Un texte.</main>").Date
        );
        Assert.Null(Readings.Document("a.html", "<main><p>Né le <time datetime=1948-05-29>29 mai</time>.</main>").Date);
    }

    [Fact]
    public void A_script_is_no_address() =>
        Assert.Null(Readings.Document("a.html", "<link rel=canonical href='javascript:alert(1)'><p>Un texte.").Source);

    [Fact]
    public void Front_matter_in_a_leading_comment_has_precedence()
    {
        var document = Readings.Document(
            "a.html",
            "<!--\n---\nsource: https://example.org/page\ndate: 2026-11-27\n---\n-->\n<!DOCTYPE html><html lang=en><meta property=og:url content=https://example.org/other><p>Un texte.</html>"
        );

        Assert.Equal("https://example.org/page", document.Source);
        Assert.Equal(new DateOnly(2026, 11, 27), document.Date);
        Assert.Equal("en", document.Language);
    }

    [Fact]
    public void A_mistake_in_front_matter_is_named_with_its_line() =>
        Assert.Equal(
            new Problem("a.html", 4, ProblemKind.NotADate, "date: demain"),
            Assert.Single(Readings.Read("a.html", "\n<!--\n---\ndate: demain\n---\n--><p>Un texte.").Problems)
        );

    [Theory]
    [InlineData("<meta charset=windows-1251>")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>")]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?>")]
    public void A_page_names_its_encoding(string declaration)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(declaration + "<p>Мир");

        Assert.Equal("Мир", DocumentReader.Read(new SourceFile("a.htm", bytes), new ReaderSettings()).Document!.Text);
    }

    [Fact]
    public void An_element_closed_as_in_xml_swallows_nothing() =>
        Assert.Equal(
            "Un texte.",
            Readings
                .Document(
                    "a.xhtml",
                    "<?xml version=\"1.0\"?><html><head><script src='x'/></head><body><p>Un texte.</p></body></html>"
                )
                .Text
        );

    [Theory]
    [InlineData("<div>", 1_000_000)]
    [InlineData("<ul><li>", 200_000)]
    [InlineData("<blockquote>", 100_000)]
    [InlineData("<table><tr><td>", 50_000)]
    [InlineData("<span>", 500_000)]
    [InlineData("<svg><g>", 50_000)]
    public void Nesting_without_end_is_refused(string tags, int count) =>
        Assert.Equal(
            ProblemKind.TooDeep,
            Assert
                .Single(Readings.Read("a.html", string.Concat(Enumerable.Repeat(tags, count)) + "texte").Problems)
                .Kind
        );

    [Fact]
    public void Marks_of_emphasis_left_open_do_not_multiply_without_end()
    {
        var open = "<p>" + string.Concat(Enumerable.Range(0, 200).Select(i => $"<b a={i}>"));

        Assert.Equal(
            ProblemKind.TooMuchText,
            Assert
                .Single(Readings.Read("a.html", open + string.Concat(Enumerable.Repeat("<p>texte", 100_000))).Problems)
                .Kind
        );
    }

    [Fact]
    public void Spans_do_not_blow_up_a_table()
    {
        var row = "<tr><td rowspan=1000 colspan=1000>" + new string('a', 200) + "<td>b</tr>";
        var result = Readings.Read("a.html", $"<table>{string.Concat(Enumerable.Repeat(row, 2000))}</table>");

        Assert.NotEqual(result.Document is null, result.Problems.Count == 0);
    }

    [Fact]
    public void A_long_page_is_read_at_once()
    {
        var part = "<h2>Titre</h2><p>Un paragraphe avec <a href=x>un lien</a>.</p><ul><li>un</li><li>deux</li></ul>";

        Assert.Equal(
            20_000,
            Readings.Document("a.html", string.Concat(Enumerable.Repeat(part, 20_000))).Sections.Count
        );
    }
}
