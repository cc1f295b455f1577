using ChatBot.EndToEnd;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TestBrowser))]

namespace ChatBot.EndToEnd;

/// <summary>The distribution's Chromium, started when the first test needs it; each test has a context of its own.</summary>
public sealed class TestBrowser : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    // Of milliseconds: a busy machine takes its time.
    private const float Patience = 60_000;

    private static readonly Lazy<Task<(IPlaywright, IBrowser Browser)>> Started = new(StartAsync);

    /// <summary>An empty page that reaches this machine alone.</summary>
    internal static async Task<IPage> OpenPageAsync(ViewportSize size, string locale = "fr-FR")
    {
        Assert.SkipUnless(File.Exists(Executable), "Chromium is not installed: bash tests/run installs it.");
        var context = await (await Started.Value).Browser.NewContextAsync(
            new() { ViewportSize = size, Locale = locale }
        );
        // Fonts and counters of other people's servers: without a network they only keep the page waiting.
        await context.RouteAsync(
            address => !new Uri(address).IsLoopback && address.StartsWith("http", StringComparison.Ordinal),
            route => route.AbortAsync()
        );
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!Started.IsValueCreated)
            return;
        var (playwright, browser) = await Started.Value;
        await browser.CloseAsync();
        playwright.Dispose();
    }

    private static async Task<(IPlaywright, IBrowser)> StartAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Executable, Args = ["--no-sandbox", "--disable-gpu"] }
        );
        return (playwright, browser);
    }
}
