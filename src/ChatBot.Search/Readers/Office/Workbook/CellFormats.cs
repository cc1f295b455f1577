using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>The number formats that cells name by the index of their style.</summary>
internal sealed class CellFormats
{
    private readonly string?[] codes;

    public CellFormats(WorkbookPart main)
    {
        var sheet = main.WorkbookStylesPart?.Stylesheet;
        var own = (sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(format => format.NumberFormatId?.Value ?? 0)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value);
        codes =
        [
            .. (sheet?.CellFormats?.Elements<CellFormat>() ?? [])
                .Select(format => format.NumberFormatId?.Value ?? 0)
                .Select(id => own.GetValueOrDefault(id) ?? NumberFormat.Code(id)),
        ];
    }

    public string? this[uint style] => style < codes.Length ? codes[style] : null;
}
