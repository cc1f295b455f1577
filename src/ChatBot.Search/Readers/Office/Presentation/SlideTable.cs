using Drawing = DocumentFormat.OpenXml.Drawing;

namespace ChatBot.Search.Readers.Office.Presentation;

/// <summary>Writes a table; what spans several rows stands in each of them, so that a row can be read alone.</summary>
internal static class SlideTable
{
    public static void Write(DocumentBuilder builder, Drawing.Table table)
    {
        var rows = table.Elements<Drawing.TableRow>().ToList();
        var hasHeader = rows.Count > 1 && table.TableProperties?.FirstRow?.Value == true;
        string[] header = [];
        string[] above = [];
        foreach (var row in rows)
        {
            string[] cells = [.. row.Elements<Drawing.TableCell>().Select((cell, i) => Text(cell, i, above))];
            if (hasHeader && row == rows[0])
                header = cells;
            else
                builder.TableRow(header, cells);
            above = cells;
        }
    }

    private static string Text(Drawing.TableCell cell, int column, string[] above) =>
        cell.VerticalMerge?.Value == true && column < above.Length ? above[column] : SlideText.Of(cell);
}
