using ChatBot.Search.Readers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Tests.Readers.Office.Workbook;

/// <summary>A workbook of one sheet, in which style 1 is a date, style 2 a share, style 3 an amount in euros.</summary>
internal static class SheetFile
{
    private const string Styles =
        "<x:numFmts count='1'><x:numFmt numFmtId='164' formatCode='#,##0.00\\ &quot;€&quot;'/></x:numFmts>"
        + "<x:cellXfs count='4'><x:xf/><x:xf numFmtId='14'/><x:xf numFmtId='10'/><x:xf numFmtId='164'/></x:cellXfs>";

    /// <param name="rows">Their cells are texts, numbers, or XML that begins with an angle bracket.</param>
    public static ReadResult Read(params object[][] rows) => ReadXml(Rows(rows));

    /// <param name="before">What stands before the rows, as <paramref name="after"/> does behind them.</param>
    /// <param name="properties">Attributes of the workbook's properties.</param>
    public static ReadResult ReadXml(
        string rows,
        string before = "",
        string after = "",
        string properties = "",
        string state = "visible"
    ) =>
        Samples.Read(
            "a.xlsx",
            OfficeFile.Content(
                stream => SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook),
                package =>
                {
                    var main = package.AddWorkbookPart();
                    main.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                        OfficeFile.Root(
                            "x:workbook",
                            $"<x:workbookPr {properties}/><x:sheets><x:sheet name='Feuille' sheetId='1' state='{state}' r:id='rId1'/></x:sheets>"
                        )
                    );
                    main.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                        OfficeFile.Root("x:styleSheet", Styles)
                    );
                    main.AddNewPart<WorksheetPart>("rId1").Worksheet = new Worksheet(
                        OfficeFile.Root("x:worksheet", $"{before}<x:sheetData>{rows}</x:sheetData>{after}")
                    );
                }
            )
        );

    public static string Rows(params object[][] rows) => string.Concat(rows.Select((cells, i) => Row(i + 1, cells)));

    public static string Row(int number, object[] cells, string attributes = "") =>
        $"<x:row r='{number}' {attributes}>{string.Concat(cells.Select((cell, i) => Cell($"{(char)('A' + i)}{number}", cell)))}</x:row>";

    private static string Cell(string address, object cell) =>
        cell switch
        {
            "" => "",
            string xml when xml.StartsWith('<') => xml.Replace(
                "<x:c ",
                $"<x:c r='{address}' ",
                StringComparison.Ordinal
            ),
            string text =>
                $"<x:c r='{address}' t='inlineStr'><x:is><x:t xml:space='preserve'>{text}</x:t></x:is></x:c>",
            _ => $"<x:c r='{address}'><x:v>{cell}</x:v></x:c>",
        };
}
