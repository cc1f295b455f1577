using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>
/// The text of a cell as it is shown, line by line; of a formula, what it came to when the file was saved.
/// </summary>
internal sealed class CellReader(WorkbookPart main)
{
    private readonly CellFormats formats = new(main);
    private readonly bool startsIn1904 = main.Workbook?.WorkbookProperties?.Date1904?.Value ?? false;
    private readonly List<string> shared =
    [
        .. (main.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(Text),
    ];

    public string Read(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.InnerText switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < shared.Count
                ? shared[i]
                : "",
            "inlineStr" => cell.InlineString is { } inline ? Text(inline) : "",
            "b" => value == "1" ? "✓" : "–",
            "e" => "",
            "str" => Lines(value),
            "d" => Date(value),
            _ => Number(value, cell.StyleIndex?.Value ?? 0),
        };
    }

    private string Number(string value, uint style) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? NumberFormat.Write(number, formats[style], startsIn1904)
            : CleanText.Of(value);

    private static string Date(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? time.ToString(
                time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm",
                CultureInfo.InvariantCulture
            )
            : CleanText.Of(value);

    // Rich text, without the small signs of how Japanese is spoken.
    private static string Text(OpenXmlElement item) =>
        Lines(
            string.Concat(
                item.ChildElements.Select(child =>
                    child switch
                    {
                        Text text => text.Text,
                        Run run => run.Text?.Text ?? "",
                        _ => "",
                    }
                )
            )
        );

    private static string Lines(string text) => string.Join('\n', text.Split('\n').Select(CleanText.Of)).Trim();
}
