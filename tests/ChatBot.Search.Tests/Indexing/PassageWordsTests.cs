using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Indexing;

public class PassageWordsTests
{
    [Property]
    public void What_is_written_is_read_back(
        NonNull<string>[] units,
        NonNull<string>[] title,
        NonNull<string>[] headings,
        NonNull<string>[][] sectionQuestions,
        NonNull<string>[][] questions,
        QuestionKind kind,
        bool isGap
    )
    {
        AskedLine Line(NonNull<string>[] words) => new(Words(words), (QuestionKind)(words.Length % 8));
        AskedLine[] ofSection = [.. sectionQuestions.Select(Line)];
        AskedLine[] asked = [.. ofSection, .. questions.Select(Line)];
        List<Word> ofUnits = Words(units);
        List<Word> above = [.. Words(headings), .. ofSection.SelectMany(line => line.Words)];
        var passage = new PassageAnalysis
        {
            Words = isGap ? ofUnits : [.. ofUnits, .. above],
            UnitEnds = [.. units.Select((_, i) => i + 1)],
            OpensWithYesOrNo = units.Length % 2 == 1,
            Title = Words(title),
            Headings = Words(headings),
            HeadingKind = kind,
            SectionQuestions = ofSection,
            Questions = asked[ofSection.Length..],
        };

        var read = new PassageWords(PassageWords.Write(passage));

        Assert.Equal(passage.Words.Count, read.Count);
        Assert.Equal(units.Length, read.UnitWords);
        Assert.Equal(Stems(passage.Words), read.Stems[..read.Count]);
        Assert.Equal([.. passage.Words.Select(word => WordHash.Of(word.Surface))], read.Surfaces);
        Assert.Equal([.. passage.UnitEnds], read.UnitEnds);
        Assert.Equal(passage.OpensWithYesOrNo, read.OpensWithYesOrNo);
        Assert.Equal(Stems(passage.Title), read.Title);
        Assert.Equal(kind, read.HeadingKind);
        Assert.Equal(asked.Length, read.Questions);
        Assert.Equal(ofSection.Length, read.SectionQuestions);
        Assert.Equal([.. asked.Select(line => (int)line.Kind)], read.QuestionKinds);
        IReadOnlyList<Word>[] lines = [passage.Headings, .. asked.Select(line => line.Words), passage.Title];
        var start = read.UnitWords;
        for (var i = 0; i < lines.Length; i++)
        {
            Assert.Equal(Stems(lines[i]), read.Stems[start..read.LineEnds[i]]);
            start = read.LineEnds[i];
        }
    }

    [Fact]
    public void A_word_has_the_same_hash_on_every_machine()
    {
        Assert.Equal(unchecked((int)2166136261u), WordHash.Of(""));
        Assert.Equal(unchecked((int)0xE40C292Cu), WordHash.Of("a"));
    }

    private static List<Word> Words(NonNull<string>[] words) =>
        [.. words.Select(word => new Word(word.Get, $"{word.Get}-", 0, word.Get.Length))];

    private static int[] Stems(IReadOnlyList<Word> words) => [.. words.Select(word => WordHash.Of(word.Stem))];
}
