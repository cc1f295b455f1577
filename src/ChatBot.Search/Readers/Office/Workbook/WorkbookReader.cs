using ChatBot.Search.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>Excel (by the Open XML SDK): each sheet that is shown is a section, each row a line with its header.</summary>
internal static class WorkbookReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems) =>
        OfficePackage.Read(
            file,
            limits,
            problems,
            (stream, settings) => SpreadsheetDocument.Open(stream, false, settings),
            Read
        );

    private static DocumentContent? Read(SpreadsheetDocument document, ReaderLimits limits, ReadProblems problems)
    {
        if (document.WorkbookPart is not { Workbook: { } workbook } main)
        {
            problems.Add(ProblemKind.Damaged, detail: "Excel");
            return null;
        }
        var builder = new DocumentBuilder(limits);
        var cells = new CellReader(main);
        foreach (var sheet in workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (
                sheet.State?.InnerText is "hidden" or "veryHidden"
                || sheet.Id?.Value is not { } relation
                || !main.TryGetPartById(relation, out var part)
                || part is not WorksheetPart worksheet
            )
                continue;
            if (CleanText.Of(sheet.Name?.Value ?? "") is { Length: > 0 } name)
                builder.Heading(1, name);
            new SheetWriter(builder, cells, problems).Write(worksheet);
        }
        return OfficeProperties.WithLanguage(builder.Build(OfficeProperties.Of(document)), null);
    }
}
