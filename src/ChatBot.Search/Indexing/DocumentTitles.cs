using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>The words above a document's passages, analysed once for all of them.</summary>
/// <param name="Headings">For each section.</param>
/// <param name="Questions">Without the words that only ask.</param>
internal sealed record DocumentTitles(
    IReadOnlyList<Word> Title,
    IReadOnlyList<IReadOnlyList<Word>> Headings,
    IReadOnlyList<IReadOnlyList<Word>> Questions
)
{
    public static DocumentTitles Of(Document document)
    {
        var language = document.Language;
        return new DocumentTitles(
            QuestionAnalyzer.Words(document.Title, language),
            [
                .. document.Sections.Select(section =>
                    QuestionAnalyzer.Words(string.Join('\n', section.Headings), language)
                ),
            ],
            [.. document.Questions.Select(question => QuestionAnalyzer.Words(question, language))]
        );
    }
}
