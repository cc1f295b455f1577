using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("fr-CH", "fr", "ltr")]
    [InlineData("en-GB,en;q=0.9", "en", "ltr")]
    [InlineData("es", "es", "ltr")]
    [InlineData("ru-RU", "ru", "ltr")]
    [InlineData("ar-EG,en;q=0.5", "ar", "rtl")]
    [InlineData("zh-Hant-TW", "zh", "ltr")]
    [InlineData("de,it;q=0.9,es;q=0.8,en;q=0.7", "es", "ltr")]
    [InlineData("en;q=0.1, ru;q=0.9", "ru", "ltr")]
    [InlineData("de", "fr", "ltr")]
    [InlineData("*", "fr", "ltr")]
    [InlineData("", "fr", "ltr")]
    [InlineData(";;q=,,", "fr", "ltr")]
    public async Task A_page_speaks_the_first_of_the_browsers_languages_that_it_knows(
        string acceptLanguage,
        string language,
        string direction
    )
    {
        await using var bot = await TestBot.StartAsync();

        var home = await bot.PageAsync("/", acceptLanguage);

        Assert.Contains($"<html lang=\"{language}\" dir=\"{direction}\">", home, StringComparison.Ordinal);
        Assert.Equal(TextResources.In(language).Pages.Title, Html.Between(home, "<title>", "</title>"));
    }

    [Fact]
    public async Task A_French_document_keeps_its_direction_in_an_Arabic_page()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync("/documents/" + TestKnowledge.HoursPath, "ar");

        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", html, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"fr\" dir=\"ltr\">", html, StringComparison.Ordinal);
    }
}
