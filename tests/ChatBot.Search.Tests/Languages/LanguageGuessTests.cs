using System.Text.Json;
using ChatBot.Search.Languages;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Languages;

public class LanguageGuessTests
{
    private static readonly ILookup<string, string> Questions = File.ReadLines(
            Path.Combine(AppContext.BaseDirectory, "Languages", "questions.jsonl")
        )
        .Select(line => JsonElement.Parse(line))
        .ToLookup(
            question => question.GetProperty("language").GetString()!,
            question => question.GetProperty("text").GetString()!
        );

    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [InlineData("Qui protège les civils ?", "fr")]
    [InlineData("Who protects the civilians?", "en")]
    [InlineData("¿Quién protege a los civiles?", "es")]
    [InlineData("Кто защищает гражданских лиц?", "ru")]
    [InlineData("من يحمي المدنيين؟", "ar")]
    [InlineData("谁保护平民？", "zh")]
    [InlineData("联合国 MONUSCO 是什么？", "zh")]
    [InlineData("qué es la ONU", "es")]
    [InlineData("que es la MINUSMA", "es")]
    [InlineData("qui est le chef de la MINUSMA", "fr")]
    [InlineData("OU EST LA MISSION", "fr")]
    public void Script_and_words_tell_the_language(string text, string language) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("Что такое MONUSCO, MINUSCA и UNIFIL?", "ru")]
    [InlineData("谁领导 peacekeeping operations", "zh")]
    [InlineData("ﻣﻦ ﻳﺤﻤﻲ ﺍﻟﻤﺪﻧﻴﻴﻦ", "ar")]
    [InlineData("What does the word 维和 mean?", "en")]
    [InlineData("Que veut dire le mot спасибо ?", "fr")]
    public void Names_of_another_script_do_not_change_a_texts_language(string text, string language) =>
        Assert.Equal(language, LanguageGuess.Of(text));

    [Theory]
    [InlineData("MONUSCO")]
    [InlineData("")]
    [InlineData("🙂 123")]
    [InlineData("Ποιος προστατεύει;")]
    public void What_belongs_to_no_language_is_not_guessed(string text) => Assert.Null(LanguageGuess.Of(text));

    [Theory]
    [MemberData(nameof(Languages))]
    public void At_least_a_hundred_questions_of_three_to_twelve_words_stand_for_each_language(string language)
    {
        var questions = Questions[language].ToList();

        Assert.True(questions.Count >= 100);
        Assert.Equal(questions.Count, questions.Distinct(StringComparer.Ordinal).Count());
        // Chinese does not part words; they have one to two characters.
        if (language == "zh")
            Assert.All(questions, question => Assert.InRange(question.Count(char.IsLetterOrDigit), 4, 24));
        else
            Assert.All(questions, question => Assert.InRange(CountWords(question), 3, 12));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ninety_seven_of_a_hundred_questions_are_told_right(string language) =>
        AssertTold(language, 0.97, question => LanguageGuess.Of(question));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ninety_five_of_a_hundred_are_told_without_their_accents(string language) =>
        AssertTold(language, 0.95, question => LanguageGuess.Of(WithoutAccents(question)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Ninety_five_of_a_hundred_are_told_whatever_the_locale(string language)
    {
        foreach (var prior in Language.All)
            AssertTold(language, 0.95, question => LanguageGuess.Of(question, prior));
    }

    [Theory]
    [InlineData("ONU")]
    [InlineData("mandat")]
    [InlineData("budget 2025")]
    [InlineData("mission Mali")]
    [InlineData("")]
    public void Too_short_a_text_is_in_the_language_of_the_locale(string text)
    {
        foreach (var prior in Language.All)
            Assert.Equal(prior, LanguageGuess.Of(text, prior));
    }

    [Theory]
    [InlineData("Qui protège les civils ?", "fr")]
    [InlineData("Who protects the civilians?", "en")]
    [InlineData("¿Quién protege a los civiles?", "es")]
    [InlineData("que es la ONU", "es")]
    [InlineData("谁保护平民？", "zh")]
    public void A_clear_text_outweighs_the_locale(string text, string language)
    {
        foreach (var prior in Language.All)
            Assert.Equal(language, LanguageGuess.Of(text, prior));
    }

    [Fact]
    public void Accents_written_apart_from_their_letters_are_read_over()
    {
        var model = new LatinModel();

        Assert.Equal(model.Score("ou est ne le mais"), model.Score("ou\u0300 est ne\u0301 le mai\u0308s"));
    }

    [Property]
    public void Any_text_is_in_one_of_the_six_languages_or_in_none(string text) =>
        Assert.True(LanguageGuess.Of(text ?? "") is not { } language || Language.IsKnown(language));

    [Theory]
    [InlineData("\ud83d")]
    [InlineData("que\udc00 es\0 la ONU")]
    [InlineData("\u0301\u0301")]
    [InlineData("ÿŒæß ŉ ǆ")]
    public void Odd_characters_are_survived(string odd)
    {
        LanguageGuess.Of(odd);
        LanguageGuess.Of(string.Concat(Enumerable.Repeat(odd, 10_000)));
    }

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

    private static void AssertTold(string language, double share, Func<string, string?> guess)
    {
        var misses = Questions[language].Where(question => guess(question) != language).ToList();

        Assert.True(
            misses.Count <= (1 - share) * Questions[language].Count(),
            string.Join('\n', misses.Select(question => $"{guess(question) ?? "none"}: {question}"))
        );
    }

    private static int CountWords(string text) => text.Split(' ').Count(word => word.Any(char.IsLetterOrDigit));

    // Not by normalization, which needs globalization data and does nothing without.
    private static string WithoutAccents(string text) =>
        LatinLetters.WithoutAccents(text.ToLowerInvariant()).ToString();
}
