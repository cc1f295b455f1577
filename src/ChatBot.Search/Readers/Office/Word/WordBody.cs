using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>Writes the blocks of a document's body; notes stand at the end of their section.</summary>
internal sealed class WordBody(DocumentBuilder builder, MainDocumentPart main, string? title)
{
    private readonly WordStyles styles = new(main);
    private readonly WordNumbering numbering = new(main);
    private readonly List<FootnoteEndnoteReferenceType> notes = [];
    private WordNotes? texts;
    private bool isBegun;

    /// <summary>The document's own, or that of its first heading.</summary>
    public string? Title { get; private set; } = title;

    public void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Write(paragraph);
                    break;
                case Table table:
                    Write(table);
                    break;
                case SdtBlock { SdtContentBlock: { } content } block:
                    if (!IsContents(block))
                        Read(content);
                    break;
                case CustomXmlBlock or InsertedRun:
                    Read(child);
                    break;
                case AlternateContent alternatives:
                    Read(WordText.Chosen(alternatives));
                    break;
            }
        }
    }

    public void WriteNotes()
    {
        foreach (var note in notes)
            builder.Paragraph((texts ??= new WordNotes(main, styles)).Text(note));
        notes.Clear();
    }

    private static bool IsContents(SdtBlock block) =>
        block.SdtProperties?.GetFirstChild<SdtContentDocPartObject>() is { } part
        && part.DocPartGallery?.Val?.Value is null or "Table of Contents";

    private void Write(Table table)
    {
        var writer = new WordTable(builder, styles);
        writer.Write(table);
        notes.AddRange(writer.Notes);
        isBegun = true;
    }

    private void Write(Paragraph paragraph)
    {
        if (styles.IsContents(paragraph))
            return;
        var words = WordText.Of(paragraph, styles);
        var text = words.ToString();
        var item = text.Length == 0 && IsDeleted(paragraph) ? null : numbering.Next(styles.Numbering(paragraph));
        var level = styles.HeadingLevel(paragraph);
        if (text.Length > 0 && (styles.IsTitle(paragraph) || (level == 1 && !isBegun && IsTitle(text))))
            Title ??= text;
        else if (text.Length > 0 && level > 0)
        {
            WriteNotes();
            Title ??= text;
            builder.Heading(level, text);
        }
        else if (text.Length > 0 && item is var (depth, marker))
            builder.ListItem(depth, marker, text);
        else
            builder.Paragraph(text);
        isBegun |= text.Length > 0;
        foreach (var box in words.Boxes)
            Read(box);
        notes.AddRange(words.Notes);
    }

    private static bool IsDeleted(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.GetFirstChild<Deleted>() is not null;

    // A first heading that says the title again, or is the only one there is.
    private bool IsTitle(string text) => Title is null || text.Equals(Title, StringComparison.OrdinalIgnoreCase);
}
