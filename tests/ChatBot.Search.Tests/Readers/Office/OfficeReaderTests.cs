using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Readers.Office;

public class OfficeReaderTests
{
    [Fact]
    public void Word_gives_title_headings_lists_tables_and_what_revisions_leave()
    {
        var document = Samples.Document("guide.docx");

        Assert.Equal("Guide de la mission", document.Title);
        Assert.Equal(new DateOnly(2026, 11, 20), document.Date);
        Assert.Equal(
            ["start", "avant-le-depart", "formation", "indemnites"],
            document.Sections.Select(section => section.Id)
        );
        Assert.Equal(["Avant le départ", "Formation"], document.Sections[2].Headings);
        Assert.Contains("un certificat de vaccination ;", document.Texts(BlockKind.ListItem));
        Assert.Contains("2. Passez l’examen.", document.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["Mission: MINUSCA · Indemnité: 142 · Monnaie: USD", "Mission: FINUL · Indemnité: 128 · Monnaie: USD"],
            document.Texts(BlockKind.TableRow)
        );
        Assert.Contains("Le montant est revu chaque année par le Secrétariat.", document.Texts(BlockKind.Paragraph));
        Assert.DoesNotContain("ignorer", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_gives_rows_with_their_header_as_cells_show_them()
    {
        var document = Samples.Document("contributions.xlsx");

        Assert.Contains(
            "Pays: Népal · Effectif: 5\u00A0963 · Part: 9.5 % · Depuis: 2004-05-01",
            document.Texts(BlockKind.TableRow)
        );
        Assert.DoesNotContain("ignorer", document.Text, StringComparison.Ordinal);
        Assert.Contains("Une cellule tout au bout.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_questions_and_answers_is_a_section_a_row()
    {
        var document = Samples.Document("contributions.xlsx");
        var section = document.Sections.Single(section => section.Title == "Qui paie les opérations ?");

        Assert.Equal("Tous les États Membres paient les opérations.", document.TextOf(section.Blocks[^1]));
    }

    [Fact]
    public void PowerPoint_gives_a_section_a_slide_that_is_shown()
    {
        var document = Samples.Document("expose.pptx");

        Assert.Equal(["proteger-les-civils", "slide-3"], document.Sections.Select(section => section.Id));
        Assert.Equal(
            [(PageKind.Slide, 1), (PageKind.Slide, 3)],
            document.Pages.Select(page => (page.Kind, page.Number))
        );
        Assert.Equal(
            ["Dialoguer avec les parties", "Assurer une présence physique"],
            document.Texts(BlockKind.ListItem)
        );
        Assert.DoesNotContain("cachée", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.xls")]
    [InlineData("a.ppt")]
    [InlineData("a.docx")]
    public void Old_formats_are_named_whatever_they_are_called(string name) =>
        Assert.Equal(ProblemKind.OldFormat, Samples.Refusal(name, Compound("WordDocument")));

    [Theory]
    [InlineData("a.doc")]
    [InlineData("a.xlsx")]
    public void A_package_under_a_password_is_encrypted(string name) =>
        Assert.Equal(ProblemKind.Encrypted, Samples.Refusal(name, Compound("EncryptedPackage")));

    [Theory]
    [InlineData("guide.docx", "a.pptx")]
    [InlineData("expose.pptx", "a.xlsx")]
    [InlineData("contributions.xlsx", "a.docx")]
    [InlineData("ru-libreoffice.pdf", "a.docx")]
    public void A_wrong_extension_is_damage(string sample, string name) =>
        Assert.Equal(ProblemKind.Damaged, Samples.Refusal(name, Samples.Content(sample)));

    [Fact]
    public void A_part_that_unpacks_too_large_is_refused_whatever_the_directory_says()
    {
        var limits = new ReaderLimits { MaxUnpackedSize = 1_000_000 };

        var bomb = OfficeFile.Zip(("media/a.bin", new byte[2_000_000]));

        Assert.Equal(ProblemKind.UnpacksTooLarge, Samples.Refusal("a.docx", bomb, limits));
    }

    [Fact]
    public void A_document_type_in_xml_is_refused() =>
        Assert.Equal(
            ProblemKind.Damaged,
            Samples.Refusal(
                "a.docx",
                OfficeFile.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>"u8.ToArray()))
            )
        );

    [Fact]
    public void Xml_nested_without_end_is_refused()
    {
        var nested = string.Concat(Enumerable.Repeat("<a>", 50_000)) + string.Concat(Enumerable.Repeat("</a>", 50_000));

        Assert.Equal(
            ProblemKind.TooDeep,
            Samples.Refusal("a.docx", OfficeFile.Zip(("word/document.xml", Encoding.UTF8.GetBytes(nested))))
        );
    }

    private static byte[] Compound(string name) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(name)];
}
