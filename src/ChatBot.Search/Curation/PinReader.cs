using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Curation;

/// <summary>Reads <c>pins.csv</c>: the columns question, document and section.</summary>
public static class PinReader
{
    private static readonly string[] Header = ["question", "document", "section"];

    /// <param name="places">The ids of a document's sections by its path, null for none; what is not there cannot be pinned. Null leaves that unchecked.</param>
    public static (IReadOnlyList<Pin> Pins, IReadOnlyList<Problem> Problems) Read(
        string text,
        Func<string, IReadOnlySet<string>?>? places
    )
    {
        var pins = new List<Pin>();
        var problems = new List<Problem>();
        var isHeader = true;
        foreach (var (line, cells) in CsvRows.Read(text))
        {
            void Report(ProblemKind kind, string detail = "") =>
                problems.Add(new Problem(CurationFile.Pins, line, kind, detail));
            if (isHeader)
            {
                isHeader = false;
                if (cells.SequenceEqual(Header, StringComparer.OrdinalIgnoreCase))
                    continue;
                Report(ProblemKind.WrongColumns, string.Join(',', cells));
                break;
            }
            if (cells.Length == 0)
                Report(ProblemKind.NotCsv);
            else if (cells.Length != Header.Length || cells[0].Length == 0)
                Report(ProblemKind.WrongColumns, string.Join(',', cells));
            else if (places is not null && places(cells[1]) is null)
                Report(ProblemKind.UnknownDocument, cells[1]);
            else if (cells[2].Length > 0 && places?.Invoke(cells[1])?.Contains(cells[2]) == false)
                Report(ProblemKind.UnknownSection, cells[2]);
            else
                pins.Add(new Pin(line, cells[0], cells[1], cells[2]));
        }
        return (pins, problems);
    }
}
