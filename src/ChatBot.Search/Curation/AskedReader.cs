using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Curation;

/// <summary>
/// Reads <c>questions/LANGUAGE.txt</c>: other ways to ask for sections, in the language of the people who
/// ask, whatever that of the document. Each paragraph names a place, <c>path#section</c>, and then has a
/// way to ask a line; lines that begin with # are remarks.
/// </summary>
public static class AskedReader
{
    /// <param name="places">The ids of a document's sections by its path, null for none; without it places stay unchecked.</param>
    public static (IReadOnlyList<AskedSection> Sections, IReadOnlyList<Problem> Problems) Read(
        CurationFile file,
        Func<string, IReadOnlySet<string>?>? places
    )
    {
        var language = Path.GetFileNameWithoutExtension(file.Path);
        if (!Language.IsKnown(language))
            return ([], [new Problem(file.Path, null, ProblemKind.NotALanguage, language)]);
        var sections = new List<AskedSection>();
        var problems = new List<Problem>();
        foreach (var (line, lines) in Paragraphs.Of(file.Text))
        {
            var (document, section) = Place(lines[0]);
            if (places is not null && places(document) is null)
                problems.Add(new Problem(file.Path, line, ProblemKind.UnknownDocument, document));
            else if (places?.Invoke(document)?.Contains(section) == false)
                problems.Add(new Problem(file.Path, line, ProblemKind.UnknownSection, section));
            else if (lines.Count == 1)
                problems.Add(new Problem(file.Path, line, ProblemKind.Empty));
            else
                sections.Add(new AskedSection(language, document, section, [.. lines.Skip(1)]));
        }
        return (sections, problems);
    }

    private static (string Document, string Section) Place(string line)
    {
        var end = line.LastIndexOf('#');
        return end < 0 ? (line, "") : (line[..end], line[(end + 1)..]);
    }
}
