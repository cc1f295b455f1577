using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Cards;

/// <summary>Cards in a browser, one below the other, drawn by npm <c>adaptivecards</c> in colours like those of Teams.</summary>
internal sealed class CardRendering : IAsyncDisposable
{
    private const string Draw = """
        ([cards, isDark]) => {
          const text = isDark ? '#ffffff' : '#242424';
          const muted = isDark ? '#d6d6d6' : '#616161';
          const accent = isDark ? '#a7abf2' : '#5b5fc7';
          const highlightColors = { default: isDark ? '#5c4a1a' : '#fdf3d8' };
          const colors = (c) => ({ default: c, subtle: c, highlightColors });
          const foregroundColors = { default: { default: text, subtle: muted, highlightColors }, accent: colors(accent) };
          const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
          document.body.style.background = isDark ? '#292929' : '#ffffff';
          const link = document.createElement('style');
          link.textContent = `a { color: ${accent} }`;
          document.head.append(link);
          const hostConfig = new AdaptiveCards.HostConfig({
            fontFamily: 'system-ui, "Noto Sans", "Noto Naskh Arabic", "Noto Sans CJK SC", sans-serif',
            supportsInteractivity: true,
            containerStyles: {
              default: style(isDark ? '#292929' : '#ffffff'),
              emphasis: style(isDark ? '#1f1f1f' : '#f5f5f5'),
            },
          });
          for (const json of cards) {
            const card = new AdaptiveCards.AdaptiveCard();
            card.hostConfig = hostConfig;
            card.parse(JSON.parse(json));
            document.body.append(card.render());
          }
        }
        """;

    // The script says which letters of a button or a line stand outside the page or what holds them.
    private const string Cut = """
        [...document.querySelectorAll('.ac-pushButton, .ac-pushButton *, .ac-adaptiveCard *')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
          .map((element) => element.innerText)
        """;

    private const int Width = 480;

    private readonly IPage page;

    private CardRendering(IPage page) => this.page = page;

    /// <param name="card">Its JSON.</param>
    public static Task<CardRendering> RenderAsync(string card, bool isDark = false) =>
        RenderAsync([card], isDark, Width);

    /// <param name="cards">Their JSON.</param>
    /// <param name="width">In pixels.</param>
    public static async Task<CardRendering> RenderAsync(IEnumerable<string> cards, bool isDark, int width)
    {
        Repository.RequireNodeModules();
        var page = await TestBrowser.OpenPageAsync(new ViewportSize { Width = width, Height = 480 });
        await page.AddScriptTagAsync(new() { Path = Repository.NodeModule("adaptivecards/dist/adaptivecards.js") });
        await page.EvaluateAsync(Draw, new object[] { cards.ToArray(), isDark });
        return new CardRendering(page);
    }

    public ILocator Card => page.Locator(".ac-adaptiveCard").First;

    /// <summary>What can be seen of the card.</summary>
    public Task<string> TextAsync() => Card.InnerTextAsync();

    public Task<string> DirectionAsync() => Card.EvaluateAsync<string>("card => getComputedStyle(card).direction");

    public async Task<IReadOnlyList<string>> ButtonsAsync() =>
        await page.Locator(".ac-pushButton").AllInnerTextsAsync();

    /// <summary>What does not fit into the width.</summary>
    public Task<string[]> CutAsync() => page.EvaluateAsync<string[]>(Cut);

    /// <summary>Unfolds whatever a button folds.</summary>
    public async Task PressAllAsync(string button)
    {
        var buttons = page.GetByText(button, new() { Exact = true });
        while (await buttons.Locator("visible=true").CountAsync() > 0)
            await buttons.Locator("visible=true").First.ClickAsync();
    }

    public Task PressAsync(string button) => page.GetByText(button, new() { Exact = true }).ClickAsync();

    public Task ScreenshotAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name + ".png"), FullPage = true });

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
