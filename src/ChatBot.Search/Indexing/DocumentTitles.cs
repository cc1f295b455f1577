using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>The words above a document's passages, analysed once for all of them.</summary>
/// <param name="Headings">For each section.</param>
/// <param name="Questions">Of the document, without the words that only ask.</param>
/// <param name="SectionQuestions">For each section its own, likewise.</param>
internal sealed record DocumentTitles(
    IReadOnlyList<Word> Title,
    IReadOnlyList<IReadOnlyList<Word>> Headings,
    IReadOnlyList<IReadOnlyList<Word>> Questions,
    IReadOnlyList<IReadOnlyList<IReadOnlyList<Word>>> SectionQuestions
)
{
    public static DocumentTitles Of(Document document)
    {
        IReadOnlyList<Word> Words(string text) => QuestionAnalyzer.Words(text, document.Language);
        return new DocumentTitles(
            Words(document.Title),
            [.. document.Sections.Select(section => Words(string.Join('\n', section.Headings)))],
            [.. document.Questions.Select(Words)],
            [.. document.Sections.Select(section => section.Questions.Select(Words).ToList())]
        );
    }
}
