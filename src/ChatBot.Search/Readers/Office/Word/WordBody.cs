using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>Writes the blocks of a document's body; notes stand at the end of their section.</summary>
internal sealed class WordBody(DocumentBuilder builder, MainDocumentPart main, string? title)
{
    private readonly WordStyles styles = new(main);
    private readonly WordNumbering numbering = new(main);
    private readonly Dictionary<long, Footnote> footnotes = (main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
        .GroupBy(note => note.Id?.Value ?? -1)
        .ToDictionary(group => group.Key, group => group.First());
    private readonly List<string> notes = [];
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
                    WordTable.Write(builder, table);
                    isBegun = true;
                    break;
                case SdtBlock { SdtContentBlock: { } content } block:
                    if (block.SdtProperties?.GetFirstChild<SdtContentDocPartObject>() is null)
                        Read(content);
                    break;
                case CustomXmlBlock or InsertedRun or AlternateContentChoice:
                    Read(child);
                    break;
            }
        }
    }

    public void WriteNotes()
    {
        foreach (var note in notes)
            builder.Paragraph(note);
        notes.Clear();
    }

    private void Write(Paragraph paragraph)
    {
        var words = WordText.Of(paragraph);
        var text = words.ToString();
        var item = numbering.Next(styles.Numbering(paragraph));
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
        notes.AddRange(words.Notes.Select(Note).Where(note => note.Length > 0));
    }

    // A first heading that says the title again, or is the only one there is.
    private bool IsTitle(string text) => Title is null || text.Equals(Title, StringComparison.OrdinalIgnoreCase);

    private string Note(long id) =>
        footnotes.GetValueOrDefault(id) is { } note
            ? string.Join(' ', note.Elements<Paragraph>().Select(p => WordText.Of(p).ToString()))
            : "";
}
