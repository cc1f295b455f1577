using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>
/// Gives what spans several rows of a sheet to each of them, so that a row can be read alone. Rows must come in
/// their order.
/// </summary>
internal sealed class MergedCells
{
    private const int Max = 10_000;

    /// <summary>At once; each costs time in every row below it.</summary>
    private const int MaxSpanning = 200;

    private readonly Dictionary<(int Column, int Row), Area> areas = [];
    private readonly Dictionary<int, (string Text, int LastRow)> spanning = [];

    // They stand behind the rows, which are passed over.
    public MergedCells(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read() && areas.Count < Max)
        {
            if (reader.ElementType == typeof(SheetData) && reader.IsStartElement)
                reader.Skip();
            if (reader.ElementType == typeof(MergeCell) && reader.IsStartElement)
                Add(((MergeCell)reader.LoadCurrentElement()!).Reference?.Value?.Split(':') ?? []);
        }
    }

    /// <summary>Fills in what the row shares with those above it.</summary>
    public void Fill(int row, Dictionary<int, string> texts)
    {
        foreach (var (column, (text, lastRow)) in spanning)
        {
            if (row <= lastRow)
                texts.TryAdd(column, text);
            else
                spanning.Remove(column);
        }
        foreach (var (column, text) in texts)
        {
            if (spanning.Count < MaxSpanning && areas.TryGetValue((column, row), out var area) && area.LastRow > row)
                spanning[column] = (text, area.LastRow);
        }
    }

    /// <summary>The header with what spans several columns over each of them.</summary>
    public Dictionary<int, string> Header(int row, Dictionary<int, string> texts, int maxColumns)
    {
        var header = new Dictionary<int, string>(texts);
        foreach (var (column, text) in texts)
        {
            if (!areas.TryGetValue((column, row), out var area))
                continue;
            for (var i = column + 1; i <= area.LastColumn && header.Count < maxColumns; i++)
                header.TryAdd(i, text);
        }
        return header;
    }

    private void Add(string[] corners)
    {
        if (
            corners is [var first, var last]
            && CellAddress.Column(first) is { } column
            && CellAddress.Row(first) is { } row
            && CellAddress.Column(last) is { } lastColumn
            && CellAddress.Row(last) is { } lastRow
        )
            areas.TryAdd((column, row), new Area(lastColumn, lastRow));
    }

    private sealed record Area(int LastColumn, int LastRow);
}
