using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Cards;

/// <summary>A card in a browser, drawn by npm <c>adaptivecards</c> in colours like those of Teams.</summary>
internal sealed class CardRendering : IAsyncDisposable
{
    private const string Draw = """
        ([json, isDark]) => {
          const text = isDark ? '#ffffff' : '#242424';
          const muted = isDark ? '#d6d6d6' : '#616161';
          const accent = isDark ? '#a7abf2' : '#5b5fc7';
          const colors = (c) => ({ default: c, subtle: c });
          const foregroundColors = { default: { default: text, subtle: muted }, accent: colors(accent) };
          const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
          document.body.style.background = isDark ? '#292929' : '#ffffff';
          const card = new AdaptiveCards.AdaptiveCard();
          card.hostConfig = new AdaptiveCards.HostConfig({
            fontFamily: 'system-ui, "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC", sans-serif',
            supportsInteractivity: true,
            containerStyles: {
              default: style(isDark ? '#292929' : '#ffffff'),
              emphasis: style(isDark ? '#1f1f1f' : '#f5f5f5'),
            },
          });
          card.parse(JSON.parse(json));
          document.body.append(card.render());
        }
        """;

    private readonly IPage page;

    private CardRendering(IPage page) => this.page = page;

    /// <param name="card">Its JSON.</param>
    public static async Task<CardRendering> RenderAsync(string card, bool isDark = false)
    {
        Repository.RequireNodeModules();
        var page = await TestBrowser.OpenPageAsync(new ViewportSize { Width = 480, Height = 480 });
        await page.AddScriptTagAsync(new() { Path = Repository.NodeModule("adaptivecards/dist/adaptivecards.js") });
        await page.EvaluateAsync(Draw, new object[] { JsonNode.Parse(card)!.ToJsonString(), isDark });
        return new CardRendering(page);
    }

    public ILocator Card => page.Locator(".ac-adaptiveCard").First;

    /// <summary>What can be seen of the card.</summary>
    public Task<string> TextAsync() => Card.InnerTextAsync();

    public Task<string> DirectionAsync() => Card.EvaluateAsync<string>("card => getComputedStyle(card).direction");

    public async Task<IReadOnlyList<string>> ButtonsAsync() =>
        await page.Locator(".ac-pushButton").AllInnerTextsAsync();

    public Task PressAsync(string button) => page.GetByText(button, new() { Exact = true }).ClickAsync();

    public Task ScreenshotAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name + ".png"), FullPage = true });

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
