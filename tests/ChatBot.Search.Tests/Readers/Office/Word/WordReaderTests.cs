using ChatBot.Search.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Document = ChatBot.Search.Documents.Document;

namespace ChatBot.Search.Tests.Readers.Office.Word;

public class WordReaderTests
{
    [Fact]
    public void Footnotes_and_endnotes_stand_at_the_end_of_their_section()
    {
        var document = Read(
            Heading("Un")
                + "<w:p><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id='1'/></w:r>"
                + "<w:r><w:t>, B.</w:t></w:r><w:r><w:endnoteReference w:id='1'/></w:r></w:p>"
                + $"<w:tbl><w:tr>{Cell("C", reference: "<w:footnoteReference w:id='2'/>")}</w:tr></w:tbl>"
                + Heading("Deux")
                + Paragraph("Fin."),
            main =>
            {
                main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                    OfficeFile.Root(
                        "w:footnotes",
                        Note("footnote", 1, "Au pied.") + Note("footnote", 2, "De la cellule.")
                    )
                );
                main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes(
                    OfficeFile.Root("w:endnotes", Note("endnote", 1, "À la fin."))
                );
            }
        );

        Assert.Equal("Un\n\nA, B.\n\nC\n\nAu pied.\n\nÀ la fin.\n\nDe la cellule.\n\nDeux\n\nFin.", document.Text);
    }

    [Fact]
    public void Text_in_a_box_is_read_once()
    {
        const string Box =
            "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline><a:graphic><a:graphicData uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:txbx><w:txbxContent>"
            + "<w:p><w:r><w:t>Encadré.</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>Encadré.</w:t></w:r></w:p>"
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

        var document = Read(
            $"<w:p><w:r><w:t>Avant.</w:t></w:r>{Box}</w:p><w:tbl><w:tr><w:tc><w:p>{Box}</w:p></w:tc>{Cell("B")}</w:tr></w:tbl>"
        );

        Assert.Equal("Avant.\n\nEncadré.\n\nEncadré. · B", document.Text);
    }

    [Fact]
    public void Of_a_field_its_result_is_read_once()
    {
        var document = Read(
            "<w:p><w:r><w:t xml:space='preserve'>Page </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
                + "<w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"
                + "<w:fldSimple w:instr='NUMPAGES'><w:r><w:t xml:space='preserve'> sur 9</w:t></w:r></w:fldSimple>"
                + "<w:hyperlink w:anchor='a'><w:r><w:t>, voir ici</w:t></w:r></w:hyperlink></w:p>"
        );

        Assert.Equal("Page 3 sur 9, voir ici", document.Text);
    }

    [Fact]
    public void A_table_of_contents_is_left_out()
    {
        var document = Read(
            Paragraph("Formation 3", "TM1")
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr>"
                + $"<w:sdtContent>{Paragraph("Sommaire")}</w:sdtContent></w:sdt>"
                + "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Cover Pages'/></w:docPartObj></w:sdtPr>"
                + $"<w:sdtContent>{Paragraph("Couverture.")}</w:sdtContent></w:sdt>"
                + Paragraph("Texte.")
        );

        Assert.Equal("Couverture.\n\nTexte.", document.Text);
    }

    [Fact]
    public void What_was_inserted_or_moved_here_is_kept_and_what_was_deleted_or_moved_away_is_not()
    {
        var document = Read(
            "<w:p><w:r><w:t>Un</w:t></w:r><w:del><w:r><w:delText> vieux</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t xml:space='preserve'> nouveau</w:t></w:r></w:ins>"
                + "<w:moveFrom><w:r><w:t> parti</w:t></w:r></w:moveFrom>"
                + "<w:moveTo><w:r><w:t xml:space='preserve'> venu</w:t></w:r></w:moveTo></w:p>"
        );

        Assert.Equal("Un nouveau venu", document.Text);
    }

    [Fact]
    public void An_item_that_was_deleted_is_not_counted()
    {
        var document = Read(
            Item("Un.")
                + "<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:del><w:r><w:delText>Rien.</w:delText></w:r></w:del></w:p>"
                + Item("Deux."),
            main =>
                main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
                    OfficeFile.Root(
                        "w:numbering",
                        "<w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl>"
                            + "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
                    )
                )
        );

        Assert.Equal("1. Un.\n2. Deux.", document.Text);
    }

    [Fact]
    public void Hidden_text_is_left_out_whether_it_or_its_style_is_hidden()
    {
        var document = Read(
            "<w:p><w:r><w:t>Vu</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>, caché</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='Cache'/></w:rPr><w:t>, caché aussi</w:t></w:r>"
                + "<w:r><w:rPr><w:rStyle w:val='Cache'/><w:vanish w:val='0'/></w:rPr><w:t>, montré</w:t></w:r></w:p>"
                + Paragraph("Caché par son style.", "Note")
        );

        Assert.Equal("Vu, montré", document.Text);
    }

    [Fact]
    public void How_a_character_is_spoken_is_no_text() =>
        Assert.Equal(
            "维和",
            Read(
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>wéi hé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>维和</w:t></w:r>"
                    + "</w:rubyBase></w:ruby></w:r></w:p>"
            ).Text
        );

    [Fact]
    public void Cells_over_several_columns_or_rows_leave_each_cell_its_header()
    {
        var document = Read(
            $"<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>{Cell("Pays")}{Cell("Effectif")}{Cell("Année")}</w:tr>"
                + $"<w:tr>{Cell("Liban", "<w:vMerge w:val='restart'/>")}{Cell("10")}{Cell("1978")}</w:tr>"
                + $"<w:tr>{Cell("", "<w:vMerge/>")}{Cell("20")}{Cell("2006")}</w:tr>"
                + $"<w:tr>{Cell("Kosovo, aucun", "<w:gridSpan w:val='2'/>")}{Cell("1999")}</w:tr></w:tbl>"
        );

        Assert.Equal(
            "Pays: Liban · Effectif: 10 · Année: 1978\nPays: Liban · Effectif: 20 · Année: 2006\nPays: Kosovo, aucun · Année: 1999",
            document.Text
        );
    }

    private static Document Read(string body, Action<MainDocumentPart>? add = null) =>
        OfficeFile.Read(
            "a.docx",
            stream => WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document),
            package =>
            {
                var main = package.AddMainDocumentPart();
                main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(
                    OfficeFile.Root("w:document", $"<w:body>{Paragraph("Titre", "Titre")}{body}</w:body>")
                );
                main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                    OfficeFile.Root(
                        "w:styles",
                        Style("Titre", "Title")
                            + Style("Titre1", "heading 1", "<w:pPr><w:outlineLvl w:val='0'/></w:pPr>")
                            + Style("TM1", "toc 1")
                            + Style("Note", "Note", "<w:rPr><w:vanish/></w:rPr>")
                            + "<w:style w:type='character' w:styleId='Cache'><w:rPr><w:vanish/></w:rPr></w:style>"
                    )
                );
                add?.Invoke(main);
            }
        );

    private static string Style(string id, string name, string properties = "") =>
        $"<w:style w:type='paragraph' w:styleId='{id}'><w:name w:val='{name}'/>{properties}</w:style>";

    private static string Paragraph(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val='{style}'/></w:pPr>")}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Heading(string text) => Paragraph(text, "Titre1");

    private static string Item(string text) =>
        $"<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Cell(string text, string properties = "", string reference = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{text}</w:t>{reference}</w:r></w:p></w:tc>";

    private static string Note(string kind, int id, string text) =>
        $"<w:{kind} w:id='{id}'>{Paragraph(text)}</w:{kind}>";
}
