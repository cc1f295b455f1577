using ChatBot.Commands;

namespace ChatBot.Tests.Commands;

public class TerminalTests
{
    [Theory]
    [InlineData("fr_FR.UTF-8", null, "fr")]
    [InlineData("ar", null, "ar")]
    [InlineData("C.UTF-8", null, "en")]
    [InlineData("de_DE.UTF-8", null, "en")]
    [InlineData("fr_FR.UTF-8", "ru_RU.UTF-8", "ru")]
    [InlineData(null, null, "en")]
    public void The_shells_locale_chooses_the_language(string? lang, string? lcAll, string expected) =>
        Assert.Equal(
            expected,
            Terminal.LanguageOf(name =>
                name switch
                {
                    "LANG" => lang,
                    "LC_ALL" => lcAll,
                    _ => null,
                }
            )
        );
}
