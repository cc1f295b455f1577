using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>The footnotes and endnotes of a document, by what the text refers to them with.</summary>
internal sealed class WordNotes(MainDocumentPart main, WordStyles styles)
{
    private readonly Dictionary<long, FootnoteEndnoteType> footnotes = ById(
        main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? []
    );
    private readonly Dictionary<long, FootnoteEndnoteType> endnotes = ById(
        main.EndnotesPart?.Endnotes?.Elements<Endnote>() ?? []
    );

    /// <summary>Empty where there is no such note.</summary>
    public string Text(FootnoteEndnoteReferenceType reference)
    {
        var notes = reference is EndnoteReference ? endnotes : footnotes;
        return notes.GetValueOrDefault(reference.Id?.Value ?? -1) is { } note
            ? string.Join(' ', note.Elements<Paragraph>().Select(p => WordText.Of(p, styles).ToString()))
            : "";
    }

    private static Dictionary<long, FootnoteEndnoteType> ById(IEnumerable<FootnoteEndnoteType> notes) =>
        notes.GroupBy(note => note.Id?.Value ?? -1).ToDictionary(group => group.Key, group => group.First());
}
