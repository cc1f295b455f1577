using System.Runtime.InteropServices;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>
/// The words of a passage and of what stands above it in their order, as hashes, and where units and
/// lines end: the forward index that ranking reads, so that no text is analysed to answer. Stored as
/// doc values of ints.
/// </summary>
internal readonly ref struct PassageWords(ReadOnlySpan<byte> stored)
{
    private const int Header = 8;

    private readonly ReadOnlySpan<int> values = MemoryMarshal.Cast<byte, int>(stored);

    /// <summary>The first so many stems are the passage's own: of its units, then, but for a known gap, of headings and the section's questions.</summary>
    public int Count => values[0];

    /// <summary>How many of the stems stand in the units; the lines begin behind.</summary>
    public int UnitWords => values[1];

    private int UnitCount => values[2];
    private int StemCount => values[3];

    /// <summary>Of section and document.</summary>
    public int Questions => values[4];

    /// <summary>How many of the questions, the first ones, are the section's own; the others are the document's.</summary>
    public int SectionQuestions => values[5];

    /// <summary>What sort of answer the heading asks for, where it asks.</summary>
    public QuestionKind HeadingKind => (QuestionKind)values[6];

    public bool OpensWithYesOrNo => values[7] != 0;

    /// <summary>Of the units, then of the lines: the headings in one, each question, the title.</summary>
    public ReadOnlySpan<int> Stems => values.Slice(Header, StemCount);

    /// <summary>Of the passage's own words.</summary>
    public ReadOnlySpan<int> Surfaces => values.Slice(Header + StemCount, Count);

    /// <summary>For each unit, the number of stems up to its end.</summary>
    public ReadOnlySpan<int> UnitEnds => values.Slice(Header + StemCount + Count, UnitCount);

    /// <summary>The same for each line.</summary>
    public ReadOnlySpan<int> LineEnds => values.Slice(Header + StemCount + Count + UnitCount, Questions + 2);

    /// <summary>For each question, its <see cref="QuestionKind"/>.</summary>
    public ReadOnlySpan<int> QuestionKinds => values[^Questions..];

    /// <summary>Stems of the title.</summary>
    public ReadOnlySpan<int> Title => Stems[LineEnds[^2]..];

    public static byte[] Write(PassageAnalysis passage)
    {
        AskedLine[] questions = [.. passage.SectionQuestions, .. passage.Questions];
        IReadOnlyList<Word>[] lines =
        [
            passage.Headings,
            .. questions.Select(question => question.Words),
            passage.Title,
        ];
        var unitWords = passage.UnitEnds.Count > 0 ? passage.UnitEnds[^1] : 0;
        List<int> all =
        [
            passage.Words.Count,
            unitWords,
            passage.UnitEnds.Count,
            unitWords + lines.Sum(line => line.Count),
            questions.Length,
            passage.SectionQuestions.Count,
            (int)passage.HeadingKind,
            passage.OpensWithYesOrNo ? 1 : 0,
            .. passage.Words.Take(unitWords).Concat(lines.SelectMany(line => line)).Select(w => WordHash.Of(w.Stem)),
            .. passage.Words.Select(word => WordHash.Of(word.Surface)),
            .. passage.UnitEnds,
        ];
        var end = unitWords;
        foreach (var line in lines)
            all.Add(end += line.Count);
        all.AddRange(questions.Select(question => (int)question.Kind));
        return MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(all)).ToArray();
    }
}
