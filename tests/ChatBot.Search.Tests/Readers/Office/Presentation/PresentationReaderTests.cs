using ChatBot.Search.Documents;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace ChatBot.Search.Tests.Readers.Office.Presentation;

public class PresentationReaderTests
{
    [Fact]
    public void What_the_speaker_says_stands_behind_the_slide()
    {
        var document = Read(
            Shape("Sur la diapositive."),
            Shape("Le conférencier le dit.", "<p:ph type='body'/>") + Shape("2", "<p:ph type='sldNum'/>")
        );

        Assert.Equal("Sur la diapositive.\n\nLe conférencier le dit.", document.Text);
    }

    [Fact]
    public void Footers_dates_and_numbers_of_slides_are_left_out()
    {
        var document = Read(
            Shape("Texte.")
                + Shape("Nations Unies", "<p:ph type='ftr'/>")
                + Shape("23/11/2026", "<p:ph type='dt'/>")
                + Shape("7", "<p:ph type='sldNum'/>")
                + Shape("", text: "<a:fld id='{0}' type='slidenum'><a:t>8</a:t></a:fld>")
        );

        Assert.Equal("Texte.", document.Text);
    }

    [Fact]
    public void A_table_has_its_header_in_each_row_and_what_spans_rows_in_each_of_them()
    {
        var document = Read(
            "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tblPr firstRow='1'/>"
                + $"<a:tr h='1'>{Cell("Pays")}{Cell("Année")}</a:tr>"
                + $"<a:tr h='1'>{Cell("Liban", "rowSpan='2'")}{Cell("1978")}</a:tr>"
                + $"<a:tr h='1'>{Cell("", "vMerge='1'")}{Cell("2006")}</a:tr>"
                + "</a:tbl></a:graphicData></a:graphic></p:graphicFrame>"
        );

        Assert.Equal(["Pays: Liban · Année: 1978", "Pays: Liban · Année: 2006"], document.Texts(BlockKind.TableRow));
    }

    [Fact]
    public void A_shape_that_is_hidden_is_left_out() =>
        Assert.Equal("Vu.", Read(Shape("Vu.") + Shape("Caché.", hidden: "hidden='1'")).Text);

    [Fact]
    public void What_older_programs_are_shown_instead_is_not_read_again() =>
        Assert.Equal(
            "Une fois.",
            Read(
                $"<mc:AlternateContent><mc:Choice Requires='wps'>{Shape("Une fois.")}</mc:Choice>"
                    + $"<mc:Fallback>{Shape("Une fois.")}</mc:Fallback></mc:AlternateContent>"
            ).Text
        );

    private static Document Read(string shapes, string? notes = null) =>
        OfficeFile.Read(
            "a.pptx",
            stream => PresentationDocument.Create(stream, PresentationDocumentType.Presentation),
            package =>
            {
                var main = package.AddPresentationPart();
                main.Presentation = new DocumentFormat.OpenXml.Presentation.Presentation(
                    OfficeFile.Root("p:presentation", "<p:sldIdLst><p:sldId id='256' r:id='rId1'/></p:sldIdLst>")
                );
                var slide = main.AddNewPart<SlidePart>("rId1");
                slide.Slide = new Slide(OfficeFile.Root("p:sld", Tree(shapes)));
                if (notes is not null)
                    slide.AddNewPart<NotesSlidePart>().NotesSlide = new NotesSlide(
                        OfficeFile.Root("p:notes", Tree(notes))
                    );
            }
        );

    private static string Tree(string shapes) => $"<p:cSld><p:spTree>{shapes}</p:spTree></p:cSld>";

    private static string Shape(string words, string placeholder = "", string hidden = "", string text = "") =>
        $"<p:sp><p:nvSpPr><p:cNvPr id='1' name='a' {hidden}/><p:cNvSpPr/><p:nvPr>{placeholder}</p:nvPr></p:nvSpPr>"
        + $"<p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{words}</a:t></a:r>{text}</a:p></p:txBody></p:sp>";

    private static string Cell(string text, string span = "") =>
        $"<a:tc {span}><a:txBody><a:bodyPr/><a:p><a:r><a:t>{text}</a:t></a:r></a:p></a:txBody></a:tc>";
}
