using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace ChatBot.Search.Curation;

/// <summary>Reads the rows of a CSV file with a header (RFC 4180), each with its line.</summary>
internal static class CsvRows
{
    /// <summary>The header first, trimmed and in lower case; a row that is no CSV has no cells.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Read(string text)
    {
        var broken = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false,
            IgnoreBlankLines = true,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => broken = true,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        while (parser.Read())
        {
            yield return (parser.RawRow, broken ? [] : parser.Record ?? []);
            broken = false;
        }
    }
}
