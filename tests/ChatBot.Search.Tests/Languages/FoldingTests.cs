using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Languages;

public class FoldingTests
{
    [Theory]
    [InlineData("d\u00E9cid\u00E9", "de\u0301cide\u0301", "decide", "fr")]
    [InlineData("D\u00C9CID\u00C9", "DE\u0301CIDE\u0301", "decide", "fr")]
    [InlineData("gar\u00E7on", "garc\u0327on", "garcon", "fr")]
    [InlineData("ni\u00F1o", "nin\u0303o", "nino", "es")]
    [InlineData("\u0439од", "и\u0306од", "йод", "ru")]
    [InlineData("\u0419од", "И\u0306од", "йод", "ru")]
    [InlineData("\u0451лка", "е\u0308лка", "елка", "ru")]
    [InlineData("\u0401лка", "Е\u0308лка", "елка", "ru")]
    public void Composed_and_decomposed_letters_are_the_same(string one, string other, string folded, string language)
    {
        Assert.Equal(folded, Folding.Word(one, language));
        Assert.Equal(folded, Folding.Word(other, language));
        Assert.Equal(LanguageAnalyzer.Words(one, language)[0].Stem, LanguageAnalyzer.Words(other, language)[0].Stem);
    }

    [Theory]
    [InlineData("\u0153uvre", "oeuvre")]
    [InlineData("C\u0152UR", "coeur")]
    [InlineData("\uFB01nance", "finance")]
    [InlineData("Stra\u00DFe", "strasse")]
    public void Ligatures_are_read_as_their_letters(string word, string folded)
    {
        Assert.Equal(folded, Folding.Word(word, "fr"));
        Assert.Equal(folded, LanguageAnalyzer.Words(word, "fr")[0].Surface);
    }

    [Theory]
    [InlineData("\u0623مم", "\u0627مم")]
    [InlineData("\u0625لى", "\u0627لي")]
    [InlineData("بعثة", "بعثه")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("ســلام", "سلام")]
    public void Arabic_letters_that_are_written_in_several_ways_are_the_same(string word, string folded) =>
        Assert.Equal(folded, Folding.Word(word, "ar"));

    [Fact]
    public void A_text_without_marks_is_left_as_it_is()
    {
        const string Text = "Une élection à Bangui, йод";

        Assert.Same(Text, Folding.WithoutMarks(Text));
    }

    [Theory]
    [InlineData("\u0301\u0301")]
    [InlineData("\u0306")]
    public void Marks_alone_are_nothing(string text) => Assert.Empty(Folding.WithoutMarks(text));

    [Fact]
    public void Words_tell_where_they_stand_in_a_text_with_marks()
    {
        const string Text = "La re\u0301forme a e\u0301te\u0301 vote\u0301e";

        var words = LanguageAnalyzer.Words(Text, "fr");

        Assert.Equal(
            ["re\u0301forme", "vote\u0301e"],
            words.Where(word => word.Surface is "reforme" or "votee").Select(word => Text[word.Start..word.End])
        );
    }
}
