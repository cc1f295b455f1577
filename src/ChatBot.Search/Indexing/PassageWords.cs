using System.Runtime.InteropServices;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>
/// The words of a passage in their order, as hashes, and where its units end: the forward index that
/// ranking and quoting read, so that no text is analysed to answer. Stored as doc values of ints.
/// </summary>
internal readonly ref struct PassageWords(ReadOnlySpan<byte> stored)
{
    private const int Header = 9;

    private readonly ReadOnlySpan<int> values = MemoryMarshal.Cast<byte, int>(stored);

    private int WordCount => values[0];
    private int UnitCount => values[1];
    private int TitleCount => values[2];
    private int HeadingCount => values[3];
    private int QuestionCount => values[4];
    private int QuestionWordCount => values[5];

    /// <summary>How many of the questions, the first ones, are the section's own; the others are the document's.</summary>
    public int SectionQuestions => values[6];

    /// <summary>What sort of answer the heading asks for, where it asks.</summary>
    public QuestionKind HeadingKind => (QuestionKind)values[7];

    public bool OpensWithYesOrNo => values[8] != 0;

    /// <summary>Of the units, then, but for a known gap, of the headings and the section's questions.</summary>
    public ReadOnlySpan<int> Stems => values.Slice(Header, WordCount);

    public ReadOnlySpan<int> Surfaces => values.Slice(Header + WordCount, WordCount);

    /// <summary>For each unit, the number of words up to its end.</summary>
    public ReadOnlySpan<int> UnitEnds => values.Slice(Units, UnitCount);

    /// <summary>Stems.</summary>
    public ReadOnlySpan<int> Title => values.Slice(Titles, TitleCount);

    /// <summary>Stems of the headings above the passage.</summary>
    public ReadOnlySpan<int> Headings => values.Slice(Titles + TitleCount, HeadingCount);

    /// <summary>For each question of the section and the document, the number of <see cref="QuestionStems"/> up to its end.</summary>
    public ReadOnlySpan<int> QuestionEnds => values.Slice(Questions, QuestionCount);

    /// <summary>For each question, its <see cref="QuestionKind"/>.</summary>
    public ReadOnlySpan<int> QuestionKinds => values.Slice(Questions + QuestionCount, QuestionCount);

    public ReadOnlySpan<int> QuestionStems => values.Slice(Questions + (2 * QuestionCount), QuestionWordCount);

    private int Units => Header + (2 * WordCount);
    private int Titles => Units + UnitCount;
    private int Questions => Titles + TitleCount + HeadingCount;

    public static byte[] Write(PassageAnalysis passage)
    {
        AskedLine[] questions = [.. passage.SectionQuestions, .. passage.Questions];
        List<int> all =
        [
            passage.Words.Count,
            passage.UnitEnds.Count,
            passage.Title.Count,
            passage.Headings.Count,
            questions.Length,
            questions.Sum(question => question.Words.Count),
            passage.SectionQuestions.Count,
            (int)passage.HeadingKind,
            passage.OpensWithYesOrNo ? 1 : 0,
            .. passage.Words.Select(word => WordHash.Of(word.Stem)),
            .. passage.Words.Select(word => WordHash.Of(word.Surface)),
            .. passage.UnitEnds,
            .. passage.Title.Select(word => WordHash.Of(word.Stem)),
            .. passage.Headings.Select(word => WordHash.Of(word.Stem)),
        ];
        var end = 0;
        foreach (var question in questions)
            all.Add(end += question.Words.Count);
        all.AddRange(questions.Select(question => (int)question.Kind));
        foreach (var question in questions)
            all.AddRange(question.Words.Select(word => WordHash.Of(word.Stem)));
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(all)).ToArray();
    }
}
