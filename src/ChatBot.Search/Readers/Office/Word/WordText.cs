using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>
/// The words of a paragraph as they are printed: results of fields without their codes, what was
/// inserted and not what was deleted, nothing hidden. Text boxes and notes are set aside.
/// </summary>
internal sealed class WordText
{
    private readonly StringBuilder text = new();
    private int fieldCodes;
    private readonly Stack<bool> fields = new();

    public List<OpenXmlElement> Boxes { get; } = [];

    public List<long> Notes { get; } = [];

    public static WordText Of(OpenXmlElement paragraph)
    {
        var result = new WordText();
        result.Read(paragraph);
        return result;
    }

    public override string ToString() => CleanText.Of(text.ToString());

    private void Read(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case DeletedRun or MoveFromRun or RunProperties or ParagraphProperties:
                    break;
                case Run { RunProperties.Vanish: { } vanish } when vanish.Val is null || vanish.Val.Value:
                    break;
                case FieldChar field:
                    Read(field);
                    break;
                case FieldCode or DeletedText or DeletedFieldCode:
                    break;
                case TextBoxContent box:
                    Boxes.Add(box);
                    break;
                case AlternateContent choice:
                    if ((OpenXmlElement?)choice.GetFirstChild<AlternateContentChoice>() is { } first)
                        Read(first);
                    break;
                case FootnoteReference { Id.Value: var id }:
                    Notes.Add(id);
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
