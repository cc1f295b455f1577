using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>Writes a table; its first row is a header if it is marked so or bold throughout.</summary>
internal static class WordTable
{
    public static void Write(DocumentBuilder builder, Table table)
    {
        string[] header = [];
        var isFirst = true;
        foreach (
            var row in table.Elements<TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Deleted>() is null)
        )
        {
            string[] cells = [.. row.Elements<TableCell>().Select(Text)];
            if (isFirst && cells.Length > 1 && IsHeader(row) && table.Elements<TableRow>().Skip(1).Any())
                header = cells;
            else
                builder.TableRow(header, cells);
            isFirst = false;
        }
    }

    private static bool IsHeader(TableRow row) =>
        row.TableRowProperties?.GetFirstChild<TableHeader>() is not null
        || row.Descendants<Run>()
            .Where(run => run.InnerText.Trim().Length > 0)
            .All(run => run.RunProperties?.Bold is { } bold && (bold.Val is null || bold.Val.Value));

    private static string Text(TableCell cell) =>
        string.Join(
            ' ',
            cell.Descendants<Paragraph>().Select(p => WordText.Of(p).ToString()).Where(text => text.Length > 0)
        );
}
