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
    /// <summary>Null where the file names no language or holds no gap.</summary>
    public static (Document? Document, Problem? Problem) Read(CurationFile file)
    {
        var language = Path.GetFileNameWithoutExtension(file.Path);
        if (!Language.IsKnown(language))
            return (null, new Problem(file.Path, null, ProblemKind.NotALanguage, language));
        var gaps = AskedDocument.Of(file.Path, language, Paragraphs.Of(file.Text).Select(paragraph => paragraph.Lines));
        return gaps.Sections.Count == 0 ? (null, new Problem(file.Path, null, ProblemKind.Empty)) : (gaps, null);
    }
}
