namespace ChatBot.EndToEnd.Cards;

public class CardCheckTests
{
    private const string Card = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "lang": "fr",
          "rtl": true,
          "msteams": { "width": "Full" },
          "body": [
            { "type": "TextBlock", "text": "Question", "wrap": true, "style": "heading" },
            {
              "type": "Container",
              "id": "context",
              "isVisible": false,
              "items": [{ "type": "RichTextBlock", "inlines": [{ "type": "TextRun", "text": "a", "highlight": true }] }]
            }
          ],
          "actions": [
            { "type": "Action.ToggleVisibility", "title": "Context", "targetElements": ["context"] },
            { "type": "Action.Submit", "title": "Ask", "data": { "question": "Who?" } },
            { "type": "Action.OpenUrl", "title": "Open", "url": "https://example.org/" }
          ]
        }
        """;

    [Fact]
    public async Task A_card_of_known_elements_has_no_problem() =>
        Assert.All(await CardCheck.ProblemsAsync(Card, Card), Assert.Empty);

    [Theory]
    [InlineData("\"wrap\"", "\"wrapp\"")]
    [InlineData("\"TextBlock\"", "\"TextBlok\"")]
    [InlineData("\"style\": \"heading\"", "\"style\": \"headline\"")]
    [InlineData("\"url\"", "\"link\"")]
    [InlineData("\"1.5\"", "\"1.0\"")]
    public async Task What_the_renderer_does_not_know_is_a_problem(string known, string unknown) =>
        Assert.NotEmpty(
            (await CardCheck.ProblemsAsync(Card.Replace(known, unknown, StringComparison.Ordinal))).Single()
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_card_is_rendered_in_its_direction_light_and_dark(bool isDark)
    {
        await using var rendering = await CardRendering.RenderAsync(Card, isDark);

        Assert.Contains("Question", await rendering.TextAsync(), StringComparison.Ordinal);
        Assert.Equal("rtl", await rendering.DirectionAsync());
        Assert.Equal(["Context", "Ask", "Open"], await rendering.ButtonsAsync());
    }

    [Theory]
    [InlineData("Who pays?", true)]
    [InlineData("A question of so many words that no button of a phone has room for all of them, is it not?", false)]
    public async Task A_button_without_room_is_noticed(string title, bool fits)
    {
        await using var rendering = await CardRendering.RenderAsync(
            [Card.Replace("\"Ask\"", $"\"{title}\"", StringComparison.Ordinal)],
            isDark: false,
            width: 320
        );

        Assert.Equal(fits, (await rendering.CutAsync()).Length == 0);
    }
}
