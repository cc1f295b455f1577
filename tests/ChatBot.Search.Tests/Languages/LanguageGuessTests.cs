using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Languages;

public class LanguageGuessTests
{
    [Theory]
    [InlineData("Qui protège les civils ?", "fr")]
    [InlineData("Who protects the civilians?", "en")]
    [InlineData("¿Quién protege a los civiles?", "es")]
    [InlineData("Кто защищает гражданских лиц?", "ru")]
    [InlineData("من يحمي المدنيين؟", "ar")]
    [InlineData("谁保护平民？", "zh")]
    [InlineData("联合国 MONUSCO 是什么？", "zh")]
    public void Script_and_function_words_tell_the_language(string text, string language) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("MONUSCO")]
    [InlineData("")]
    [InlineData("🙂 123")]
    public void What_belongs_to_no_language_is_not_guessed(string text) => Assert.Null(LanguageGuess.Of(text));

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("zh_CN.UTF-8", "zh")]
    [InlineData("EN", "en")]
    [InlineData("fil-PH", null)]
    [InlineData("de", null)]
    [InlineData("C", null)]
    [InlineData(null, null)]
    public void A_locale_names_one_of_the_six_or_none(string? locale, string? language) =>
        Assert.Equal(language, Language.OfLocale(locale));
}
