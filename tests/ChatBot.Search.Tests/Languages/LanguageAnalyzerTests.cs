using ChatBot.Search.Languages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Languages;

public class LanguageAnalyzerTests
{
    [Theory]
    [InlineData("fr", "L'opération de l’ONU qu'elle aime", "operation onu aime")]
    [InlineData("fr", "O.N.U. et ONU", "onu onu")]
    [InlineData("en", "The UN's peacekeepers", "un peacekeepers")]
    [InlineData("es", "La misión de las Naciones Unidas", "mision naciones unidas")]
    [InlineData("ru", "Ещё и миссия, и мандат", "миссия мандат")]
    [InlineData("ar", "قوات الأمم المتحدة", "قوات الامم المتحده")]
    [InlineData("zh", "维和", "维 和")]
    [InlineData("fr", "3.5 % en 2024-2025", "3.5 2024 2025")]
    public void A_text_is_cut_into_its_words_without_function_words(string language, string text, string surfaces) =>
        Assert.Equal(surfaces, string.Join(' ', LanguageAnalyzer.Words(text, language).Select(word => word.Surface)));

    [Theory]
    [InlineData("fr", "mission", "missions")]
    [InlineData("fr", "national", "nationaux")]
    [InlineData("fr", "militaire", "militaires")]
    [InlineData("en", "operation", "operations")]
    [InlineData("en", "protecting", "protects")]
    [InlineData("es", "misión", "misiones")]
    [InlineData("ru", "миссия", "миссии")]
    [InlineData("ru", "мандат", "мандата")]
    [InlineData("ar", "بعثة", "البعثات")]
    [InlineData("ar", "سلام", "السلام")]
    public void Forms_of_a_word_meet_in_its_stem(string language, string one, string other) =>
        Assert.Equal(Stem(one, language), Stem(other, language));

    [Theory]
    [InlineData("fr", "menées", "mener")]
    [InlineData("fr", "protège", "protection")]
    [InlineData("es", "decidió", "decidir")]
    [InlineData("ru", "защищает", "защита")]
    public void Where_stems_do_not_meet_n_grams_do(string language, string one, string other)
    {
        Assert.NotEqual(Stem(one, language), Stem(other, language));
        Assert.NotEmpty(Grams(one, language).Intersect(Grams(other, language)));
    }

    [Fact]
    public void N_grams_are_four_letters_with_marks_at_the_edges()
    {
        Assert.Equal(["_pai", "paix", "aix_"], Grams("paix", "fr"));
        Assert.Equal(["_un_"], Grams("UN", "en"));
        Assert.Equal(["_x_"], Grams("x", "en"));
    }

    [Fact]
    public void A_Chinese_character_is_found_with_the_next_and_the_next_two()
    {
        var words = LanguageAnalyzer.Words("联合国在哪", "zh");

        Assert.Equal(["联合", "合国", "国在", "在哪", "哪"], words.Select(word => word.Stem));
        Assert.Equal(["联合国", "合国在", "国在哪", "在哪", "哪"], words.Select(word => word.Trigram));
        Assert.Equal(["联合国"], CharacterGrams.Of(words[0]));
    }

    [Fact]
    public void Chinese_characters_that_something_parts_are_not_joined()
    {
        var words = LanguageAnalyzer.Words("维和，UN部队、人员", "zh");

        Assert.Equal(["维和", "和", "un", "部队", "队", "人员", "员"], words.Select(word => word.Stem));
    }

    [Fact]
    public void A_Chinese_question_is_stripped_of_the_words_that_ask()
    {
        var words = QuestionAnalyzer.Words("维和部队在哪里？", "zh");

        Assert.Equal("维和部队在", string.Concat(words.Select(word => word.Surface)));
    }

    [Property(MaxTest = 500)]
    public void Words_stand_in_their_text_one_after_the_other(string? text, byte number)
    {
        var words = LanguageAnalyzer.Words(text ?? "", Language.All[number % Language.All.Count]);

        var end = 0;
        Assert.All(
            words,
            word =>
            {
                Assert.InRange(word.Start, end, word.End - 1);
                Assert.NotEmpty(word.Stem);
                Assert.NotEmpty(CharacterGrams.Of(word));
                end = word.End;
            }
        );
        Assert.InRange(end, 0, (text ?? "").Length);
    }

    private static string Stem(string word, string language) =>
        Assert.Single(LanguageAnalyzer.Words(word, language)).Stem;

    private static IEnumerable<string> Grams(string word, string language) =>
        CharacterGrams.Of(Assert.Single(LanguageAnalyzer.Words(word, language)));
}
