using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChatBot.Search.Readers;

/// <summary>Reads the rows of a CSV file (RFC 4180), each with its line.</summary>
internal static class CsvRows
{
    /// <summary>
    /// The header first; cells are trimmed. A row that is no CSV has no cells. The line is the one a row
    /// begins on, counted from 1.
    /// </summary>
    /// <param name="isQuoted">Whether a cell may stand in quotation marks; if not, each line is a row.</param>
    public static IEnumerable<(int Line, string[] Cells)> Read(
        string text,
        string delimiter = ",",
        bool isQuoted = true
    )
    {
        var broken = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            Delimiter = delimiter,
            Mode = isQuoted ? CsvMode.RFC4180 : CsvMode.NoEscape,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => broken = true,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        var (line, counted) = (1, 0);
        while (parser.Read())
        {
            var row = parser.RawRecord;
            var start = (int)parser.CharCount - row.Length;
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            // Bad data is found only when the cells are read.
            var cells = parser.Record ?? [];
            // A quote that is not closed takes all that follows into its cell.
            var isClosed = !isQuoted || row.AsSpan().Count('"') % 2 == 0;
            yield return (line, broken || !isClosed ? [] : cells);
            broken = false;
        }
    }
}
