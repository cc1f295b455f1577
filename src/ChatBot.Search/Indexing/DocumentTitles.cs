using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>The words above a document's passages, analysed once for all of them.</summary>
/// <param name="Headings">For each section.</param>
/// <param name="Questions">Of the document, without the words that only ask.</param>
/// <param name="SectionQuestions">For each section its own, likewise.</param>
/// <param name="HeadingKinds">For each section, what sort of answer its heading asks for.</param>
internal sealed record DocumentTitles(
    IReadOnlyList<Word> Title,
    IReadOnlyList<IReadOnlyList<Word>> Headings,
    IReadOnlyList<QuestionKind> HeadingKinds,
    IReadOnlyList<AskedLine> Questions,
    IReadOnlyList<IReadOnlyList<AskedLine>> SectionQuestions
)
{
    public static DocumentTitles Of(Document document)
    {
        IReadOnlyList<Word> Words(string text) => QuestionAnalyzer.Words(text, document.Language);
        QuestionKind Kind(string text) => QuestionKinds.Of(text, document.Language);
        AskedLine Line(string text) => new(Words(text), Kind(text));
        return new DocumentTitles(
            Words(document.Title),
            [.. document.Sections.Select(section => Words(string.Join('\n', section.Headings)))],
            [.. document.Sections.Select(section => Kind(section.Title))],
            [.. document.Questions.Select(Line)],
            [.. document.Sections.Select(section => section.Questions.Select(Line).ToList())]
        );
    }
}

/// <summary>A way to ask for a document or a section.</summary>
internal sealed record AskedLine(IReadOnlyList<Word> Words, QuestionKind Kind);
