using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>
/// The words of a paragraph as they are printed: results of fields without their codes, what was
/// inserted and not what was deleted, nothing hidden. Text boxes and notes are set aside.
/// </summary>
internal sealed class WordText(WordStyles styles)
{
    private readonly StringBuilder text = new();
    private int fieldCodes;
    private readonly Stack<bool> fields = new();

    public List<OpenXmlElement> Boxes { get; } = [];

    public List<FootnoteEndnoteReferenceType> Notes { get; } = [];

    public static WordText Of(Paragraph paragraph, WordStyles styles)
    {
        var result = new WordText(styles);
        if (!styles.IsHidden(paragraph))
            result.Read(paragraph);
        return result;
    }

    public override string ToString() => CleanText.Of(text.ToString());

    /// <summary>Of what different programs are to show, the first that holds text.</summary>
    public static OpenXmlElement Chosen(AlternateContent alternatives) =>
        alternatives.Elements<AlternateContentChoice>().FirstOrDefault(choice => choice.Descendants<Text>().Any())
        ?? (OpenXmlElement?)alternatives.GetFirstChild<AlternateContentFallback>()
        ?? new AlternateContentFallback();

    private void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or RunProperties or ParagraphProperties or RubyContent:
                    break;
                case Run run when styles.IsHidden(run):
                    break;
                case FieldChar field:
                    Read(field);
                    break;
                case FieldCode or DeletedText or DeletedFieldCode:
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case AlternateContent alternatives:
                    Read(Chosen(alternatives));
                    break;
                case FootnoteEndnoteReferenceType note:
                    Notes.Add(note);
                    break;
                case Text or DocumentFormat.OpenXml.Math.Text when fieldCodes == 0:
                    text.Append(child.InnerText);
                    break;
                case TabChar or Break or CarriageReturn when fieldCodes == 0:
                    text.Append(' ');
                    break;
                case NoBreakHyphen when fieldCodes == 0:
                    text.Append('-');
                    break;
                default:
                    Read(child);
                    break;
            }
        }
    }

    private void Read(FieldChar field)
    {
        var type = field.FieldCharType?.InnerText;
        if (type == "begin")
        {
            fields.Push(true);
            fieldCodes++;
        }
        else if (fields.Count > 0 && type == "separate" && fields.Pop())
        {
            fields.Push(false);
            fieldCodes--;
        }
        else if (fields.Count > 0 && type == "end" && fields.Pop())
            fieldCodes--;
    }
}
