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
        QuestionKind kind
    )
    {
        AskedLine Line(NonNull<string>[] words) => new(Words(words), (QuestionKind)(words.Length % 8));
        var passage = new PassageAnalysis
        {
            Words = Words(units),
            UnitEnds = [.. units.Select((_, i) => i + 1)],
            OpensWithYesOrNo = units.Length % 2 == 1,
            Title = Words(title),
            Headings = Words(headings),
            HeadingKind = kind,
            SectionQuestions = [.. sectionQuestions.Select(Line)],
            Questions = [.. questions.Select(Line)],
        };
        AskedLine[] asked = [.. passage.SectionQuestions, .. passage.Questions];

        var read = new PassageWords(PassageWords.Write(passage));

        Assert.Equal(Stems(passage.Words), read.Stems);
        Assert.Equal([.. passage.Words.Select(word => WordHash.Of(word.Surface))], read.Surfaces);
        Assert.Equal([.. passage.UnitEnds], read.UnitEnds);
        Assert.Equal(passage.OpensWithYesOrNo, read.OpensWithYesOrNo);
        Assert.Equal(Stems(passage.Title), read.Title);
        Assert.Equal(Stems(passage.Headings), read.Headings);
        Assert.Equal(kind, read.HeadingKind);
        Assert.Equal(sectionQuestions.Length, read.SectionQuestions);
        Assert.Equal([.. asked.Select(line => (int)line.Kind)], read.QuestionKinds);
        Assert.Equal(Stems([.. asked.SelectMany(line => line.Words)]), read.QuestionStems);
        var start = 0;
        for (var i = 0; i < asked.Length; i++)
        {
            Assert.Equal(start += asked[i].Words.Count, read.QuestionEnds[i]);
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
