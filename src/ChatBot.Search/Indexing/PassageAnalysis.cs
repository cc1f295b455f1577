using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Passages;

namespace ChatBot.Search.Indexing;

/// <summary>What analysis makes of a passage and of what stands above it.</summary>
internal sealed record PassageAnalysis
{
    /// <summary>Of the units, then, but for a known gap, of the headings and the section's questions.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>For each unit, the number of words up to its end.</summary>
    public required IReadOnlyList<int> UnitEnds { get; init; }

    public required bool OpensWithYesOrNo { get; init; }
    public required IReadOnlyList<Word> Title { get; init; }
    public required IReadOnlyList<Word> Headings { get; init; }
    public required QuestionKind HeadingKind { get; init; }

    /// <summary>Other ways to ask for the section.</summary>
    public required IReadOnlyList<AskedLine> SectionQuestions { get; init; }

    /// <summary>Other ways to ask for the document.</summary>
    public required IReadOnlyList<AskedLine> Questions { get; init; }

    /// <param name="asks">Its units are the ways to ask for it already.</param>
    public static PassageAnalysis Of(Document document, Passage passage, DocumentTitles titles, bool asks)
    {
        var words = new List<Word>();
        var ends = new List<int>();
        foreach (var unit in passage.Units)
        {
            words.AddRange(LanguageAnalyzer.Words(document.Text[unit.Start..unit.End], document.Language));
            ends.Add(words.Count);
        }
        // Behind the units: what the passage is asked by is found as if it said so itself (Nogueira and others 2019).
        if (!asks)
        {
            words.AddRange(titles.Headings[passage.Section]);
            words.AddRange(titles.SectionQuestions[passage.Section].SelectMany(question => question.Words));
        }
        return new PassageAnalysis
        {
            Words = words,
            UnitEnds = ends,
            OpensWithYesOrNo = AnswerSignReader.OpensWithYesOrNo(
                document.Text.AsSpan(passage.Start),
                document.Language
            ),
            Title = titles.Title,
            Headings = titles.Headings[passage.Section],
            HeadingKind = titles.HeadingKinds[passage.Section],
            SectionQuestions = titles.SectionQuestions[passage.Section],
            Questions = titles.Questions,
        };
    }
}
