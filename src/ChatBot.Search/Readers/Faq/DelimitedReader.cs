using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Faq;

/// <summary>
/// CSV and TSV: with columns of questions and answers each row is a section, with any other header a row
/// of a table. QnA Maker's exports as TSV are read like the former.
/// </summary>
internal static class DelimitedReader
{
    private static readonly string[] Delimiters = [",", ";", "\t"];

    /// <summary>In UTF-16 units; what is longer is text and no column's name.</summary>
    private const int MaxNameLength = 100;

    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        text = text.Trim('\n');
        var delimiter = DelimiterOf(text, file.Path);
        var header = HeaderOf(text, delimiter);
        // Exports of QnA Maker have quotation marks in their cells as they come.
        var isQuoted = delimiter != "\t" || CsvRows.Read(text, delimiter).All(row => row.Cells.Length > 0);
        var rows = CsvRows.Read(text, delimiter, isQuoted).Skip(1);
        var builder = new DocumentBuilder(limits);
        if (QuestionColumns.Of(header) is { } columns)
            QuestionAnswerList.Write(builder, Entries(rows, columns, problems), problems);
        else if (IsHeader(header))
            WriteTable(builder, header, rows, problems);
        else
            problems.Add(ProblemKind.NoQuestionColumns, 1, string.Join(", ", header.Take(5).Select(Short)));
        var content = builder.Build(new DocumentProperties());
        return content.Sections.Count == 0 && problems.All.Count > 0 ? null : content;
    }

    private static string DelimiterOf(string text, string path)
    {
        if (Path.GetExtension(path).Equals(".tsv", StringComparison.OrdinalIgnoreCase))
            return "\t";
        return Delimiters.FirstOrDefault(delimiter => QuestionColumns.Of(HeaderOf(text, delimiter)) is not null)
            ?? Delimiters.MaxBy(delimiter => HeaderOf(text, delimiter).Length)!;
    }

    private static string[] HeaderOf(string text, string delimiter)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var line = end < 0 ? text : text[..end];
        return CsvRows.Read(line, delimiter).Select(row => row.Cells).FirstOrDefault() ?? [];
    }

    private static bool IsHeader(string[] header) =>
        header.Length > 1
        && header.All(name => name.Length is > 0 and <= MaxNameLength && name.Any(char.IsLetter))
        && header.Distinct(StringComparer.OrdinalIgnoreCase).Count() == header.Length;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private static IEnumerable<QuestionAnswer> Entries(
        IEnumerable<(int Line, string[] Cells)> rows,
        QuestionColumns columns,
        ReadProblems problems
    )
    {
        foreach (var (line, cells) in rows)
        {
            if (cells.Length == 0)
                problems.Add(ProblemKind.NotCsv, line);
            else
                yield return columns.Entry(column => column < cells.Length ? cells[column] : "", line);
        }
    }

    private static void WriteTable(
        DocumentBuilder builder,
        string[] header,
        IEnumerable<(int Line, string[] Cells)> rows,
        ReadProblems problems
    )
    {
        foreach (var (line, cells) in rows)
        {
            if (cells.Length == 0)
                problems.Add(ProblemKind.NotCsv, line);
            else
                builder.TableRow(header, [.. cells.Select(cell => cell.ReplaceLineEndings(" "))]);
        }
    }
}
