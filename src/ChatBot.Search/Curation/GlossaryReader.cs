using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Curation;

/// <summary>
/// Reads <c>glossary.csv</c>: a header of language codes, one concept a row, the ways to say it parted
/// by <c>|</c>. A row that is wrong is reported and left out; the others count.
/// </summary>
public static class GlossaryReader
{
    private const int MaxForms = 40;
    private const int MaxFormLength = 200;

    public static (IReadOnlyList<Concept> Concepts, IReadOnlyList<Problem> Problems) Read(string text)
    {
        var concepts = new List<Concept>();
        var problems = new List<Problem>();
        string[]? languages = null;
        foreach (var (line, cells) in CsvRows.Read(text))
        {
            void Report(ProblemKind kind, string detail = "") =>
                problems.Add(new Problem(CurationFile.Glossary, line, kind, detail));
            if (languages is null)
            {
                languages = [.. cells.Select(cell => cell.ToLowerInvariant())];
                if (languages.FirstOrDefault(cell => !Language.IsKnown(cell)) is { } unknown)
                {
                    Report(ProblemKind.NotALanguage, unknown);
                    break;
                }
                if (languages.Length == 0 || languages.Distinct(StringComparer.Ordinal).Count() < languages.Length)
                {
                    Report(ProblemKind.NotCsv);
                    break;
                }
            }
            else if (cells.Length == 0)
                Report(ProblemKind.NotCsv);
            else if (cells.Length != languages.Length)
                Report(ProblemKind.WrongColumns, $"{cells.Length} ≠ {languages.Length}");
            else if (Concept(line, languages, cells) is { } concept)
                concepts.Add(concept);
            else
                Report(ProblemKind.NoSynonyms);
        }
        return (concepts, problems);
    }

    // One form alone has nothing to stand for.
    private static Concept? Concept(int line, string[] languages, string[] cells)
    {
        var forms = languages
            .Zip(cells)
            .ToDictionary(
                pair => pair.First,
                pair => (IReadOnlyList<string>)[.. Forms(pair.Second)],
                StringComparer.Ordinal
            );
        var count = forms.Values.Sum(list => list.Count);
        return count > 1 && forms.Values.All(list => list.Count <= MaxForms) ? new Concept(line, forms) : null;
    }

    private static IEnumerable<string> Forms(string cell) =>
        cell.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(form => form.Length <= MaxFormLength)
            .Distinct(StringComparer.Ordinal);
}
