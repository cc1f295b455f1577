using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Curation;

/// <summary>
/// Reads <c>unanswered/LANGUAGE.txt</c>: what people ask that no document answers. Each paragraph is one
/// gap, each of its lines a way to ask for it; lines that begin with # are remarks. A gap is indexed like a
/// passage, so that it is found as one is, and never quoted.
/// </summary>
public static class UnansweredReader
{
    private const int HeadingLevel = 2;

    /// <summary>Null where the file names no language or holds no gap.</summary>
    public static (Document? Document, Problem? Problem) Read(CurationFile file)
    {
        var language = Path.GetFileNameWithoutExtension(file.Path);
        if (!Language.IsKnown(language))
            return (null, new Problem(file.Path, null, ProblemKind.NotALanguage, language));
        var builder = new DocumentBuilder();
        foreach (var gap in Gaps(file.Text))
        {
            builder.Heading(HeadingLevel, gap[0]);
            builder.SectionQuestions(gap);
            foreach (var line in gap)
                builder.Paragraph(line);
        }
        var (text, sections) = builder.Build();
        if (sections.Count == 0)
            return (null, new Problem(file.Path, null, ProblemKind.Empty));
        return (
            new Document
            {
                Path = file.Path,
                Title = "",
                Language = language,
                // What is not known is no secret, and nothing of it is shown.
                Audience = Audience.Public,
                Text = text,
                Sections = sections,
            },
            null
        );
    }

    private static IEnumerable<List<string>> Gaps(string text)
    {
        var gap = new List<string>();
        foreach (var line in text.Split('\n').Select(line => line.Trim()).Append(""))
        {
            if (line.Length > 0 && line[0] != '#')
                gap.Add(line);
            else if (line.Length == 0 && gap.Count > 0)
            {
                yield return gap;
                gap = [];
            }
        }
    }
}
