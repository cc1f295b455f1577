using ChatBot.Search.Languages;
using ChatBot.Tests.Teams;
using ChatBot.Texts;

namespace ChatBot.EndToEnd.Cards;

/// <summary>What the library that renders cards in Teams makes of those that the bot makes.</summary>
public class EveryCardTests
{
    private const int Desktop = 560;
    private const int Phone = 320;

    public static TheoryData<string> Languages => [.. Language.All];

    [Fact]
    public async Task Every_card_is_valid() =>
        Assert.All(
            await CardCheck.ProblemsAsync(EveryCard.All.Values.Select(card => card.ToJsonString())),
            Assert.Empty
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Cards_fit_a_phone_and_a_desk_light_and_dark(string language)
    {
        string[] cards =
        [
            .. EveryCard
                .All.Where(card => card.Key.EndsWith("-" + language, StringComparison.Ordinal))
                .Select(card => card.Value.ToJsonString()),
        ];
        Assert.Equal(6, cards.Length);
        var texts = TextResources.In(language).Teams;
        foreach (var (name, isDark, width) in Screens)
        {
            await using var rendering = await CardRendering.RenderAsync(cards, isDark, width);
            if (!isDark)
                await rendering.ScreenshotAsync($"cards {language} {name}");
            await rendering.PressAllAsync(texts.ShowPassage);
            await rendering.PressAllAsync(texts.ShowSource);
            await rendering.ScreenshotAsync($"cards {language} {name} unfolded");

            Assert.Empty(await rendering.CutAsync());
            Assert.Equal(language == "ar" ? "rtl" : "ltr", await rendering.DirectionAsync());
            Assert.Contains("La citation même.", await rendering.TextAsync(), StringComparison.Ordinal);
        }
    }

    private static (string, bool, int)[] Screens =>
        [("light", false, Desktop), ("dark", true, Desktop), ("phone", false, Phone)];
}
