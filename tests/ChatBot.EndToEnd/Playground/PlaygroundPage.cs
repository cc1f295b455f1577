using System.Text.RegularExpressions;
using ChatBot.Teams.Package;
using Microsoft.Playwright;

namespace ChatBot.EndToEnd.Playground;

/// <summary>A person at the Playground: reads, types and presses as one does in Teams.</summary>
internal sealed partial class PlaygroundPage : IAsyncDisposable
{
    private const string BotName = "Test Bot";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private const string Picture = $"span[@role='img' and @aria-label='{BotName}']";

    // Whatever stands next to the bot's picture: text, a card or both.
    private const string Beside =
        "ancestor::div[descendant::p or descendant::div[contains(@class,'fai-OutputCard') or contains(@class,'ac-adaptiveCard')]][1]";

    private const string FeedbackPath =
        "xpath=(descendant::div[@aria-label='Feedback Button'] | following::div[@aria-label='Feedback Button'])[1]";

    private const string Elsewhere =
        "ancestor::*[@contenteditable or @role='tree' or contains(@class,'ac-adaptiveCard')]";

    private readonly PlaygroundServer server;
    private readonly IPage page;
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);

    private PlaygroundPage(PlaygroundServer server, IPage page) => (this.server, this.page) = (server, page);

    /// <summary>All that the bot has said in the open conversation, oldest first; a card is a message of its own.</summary>
    public ILocator Answers =>
        page.Locator($"xpath=//{Picture}[not(ancestor::*[@role='treeitem' or @role='listbox'])]/{Beside}");

    public ILocator Cards => page.Locator(".ac-adaptiveCard");

    /// <summary>What the Playground and the bot sent each other, a line each, with HTTP status.</summary>
    public Task<string> LogAsync() => Log.InnerTextAsync();

    private ILocator Log => page.Locator("div[contenteditable][spellcheck='false']");

    private ILocator ComposeBox => page.Locator("div[role=textbox][data-lexical-editor]").First;

    private ILocator Dialog => page.GetByRole(AriaRole.Dialog);

    /// <summary>Starts the Playground for a bot and opens the personal chat, which installs the bot there.</summary>
    public static async Task<PlaygroundPage> OpenAsync(Uri bot)
    {
        var server = await PlaygroundServer.StartAsync(bot, TestContext.Current.CancellationToken);
        var page = await TestBrowser.OpenPageAsync(new ViewportSize { Width = 1400, Height = 900 });
        await page.GotoAsync(server.Address.ToString());
        var person = new PlaygroundPage(server, page);
        await person.OpenAsync(Chat.Personal);
        return person;
    }

    /// <param name="chat">One of <see cref="Chat"/>.</param>
    public async Task OpenAsync(string chat)
    {
        await page.GetByRole(AriaRole.Treeitem, new() { Name = chat, Exact = true }).ClickAsync();
        if (opened.Add(chat))
            await Log.GetByText(Installed()).Nth(opened.Count - 1).WaitForAsync();
    }

    /// <summary>Says something and returns what the bot answers first.</summary>
    public async Task<ILocator> SayAsync(string text)
    {
        await ComposeBox.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        return await SendAsync(text);
    }

    /// <summary>Says something to the bot by name, as groups and channels need it, and returns what it answers first.</summary>
    public async Task<ILocator> MentionAsync(string text)
    {
        await ComposeBox.ClickAsync();
        await page.Keyboard.TypeAsync("@" + BotName[..2]);
        await page.Locator("#typeahead-menu").GetByText(BotName).ClickAsync();
        await page.Keyboard.InsertTextAsync(" " + text);
        return await SendAsync(text);
    }

    /// <summary>The card that came with an answer, which the Playground shows as a message of its own.</summary>
    public static ILocator CardOf(ILocator answer) =>
        answer.Locator("xpath=following::*[contains(@class,'ac-adaptiveCard')][1]");

    /// <summary>What can be pressed on a card.</summary>
    public static ILocator Button(ILocator card, string title) =>
        card.GetByRole(AriaRole.Button, new() { Name = title, Exact = true });

    /// <summary>Presses what asks, and returns the bot's next message.</summary>
    public async Task<ILocator> AskByAsync(ILocator button)
    {
        await button.WaitForAsync();
        var before = await Answers.CountAsync();
        await button.ClickAsync();
        var next = Answers.Nth(before);
        await next.WaitForAsync();
        return next;
    }

    /// <summary>Points at a citation and returns what is shown of its source: its abstract as a link, and its name.</summary>
    public async Task<ILocator> CitationAsync(ILocator answer, int position = 1)
    {
        await answer.Locator(".fai-Citation").GetByText($"{position}", new() { Exact = true }).First.HoverAsync();
        var preview = page.Locator(".fai-PreviewSurface").Last;
        await preview.WaitForAsync();
        return preview;
    }

    /// <summary>Gives a message a thumb up or down, with a reason.</summary>
    public async Task RateAsync(ILocator answer, bool isGood, string reason)
    {
        await answer
            .Locator(FeedbackPath)
            .GetByRole(AriaRole.Button, new() { Name = isGood ? "Like" : "Dislike", Exact = true })
            .ClickAsync();
        await Dialog.Locator("textarea").FillAsync(reason);
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Submit", Exact = true }).ClickAsync();
        await Dialog.GetByRole(AriaRole.Button, new() { Name = "Close", Exact = true }).ClickAsync();
    }

    /// <summary>Searches by the message extension, and returns where its results are listed.</summary>
    public async Task<ILocator> SearchAsync(string question)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Trigger Message Extension App" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Search Command" }).ClickAsync();
        // The Playground has no manifest; Teams would take both from there.
        await page.GetByText("Specify Command ID or Parameter").ClickAsync();
        await page.GetByPlaceholder("Command ID").FillAsync(AppManifest.SearchCommand);
        await page.GetByPlaceholder("Parameter name").FillAsync(AppManifest.QuestionParameter);
        var box = page.GetByPlaceholder("Enter a search term");
        await box.FillAsync(question);
        await box.PressAsync("Enter");
        return page.Locator(".fui-PopoverSurface").Filter(new() { Has = box });
    }

    /// <summary>Puts a result of a search into the compose box, and sends it.</summary>
    public async Task InsertAsync(ILocator result)
    {
        await result.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send Message" }).First.ClickAsync();
    }

    /// <summary>What was posted in a channel with the replies to it.</summary>
    public ILocator PostOf(string text) =>
        Said(text).Last.Locator("xpath=ancestor::*[descendant::*[@role='textbox']][1]");

    public Task ScreenshotAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Screenshots, name + ".png") });

    public async ValueTask DisposeAsync()
    {
        await page.Context.CloseAsync();
        await server.DisposeAsync();
    }

    private async Task<ILocator> SendAsync(string text)
    {
        var said = Said(text);
        var before = await said.CountAsync();
        // A channel begins a thread by a button of its own, and shows others for replies in threads.
        var post = page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true });
        var send = page.GetByRole(AriaRole.Button, new() { Name = "Send Message" });
        await (await post.CountAsync() > 0 ? post : send.First).ClickAsync();
        var own = said.Nth(before);
        await own.WaitForAsync();
        var answer = own.Locator($"xpath=following::{Picture}[1]/{Beside}");
        await answer.WaitForAsync();
        return answer;
    }

    // What is typed, logged, listed or offered on a card says the same words elsewhere.
    private ILocator Said(string text) =>
        page.Locator($"xpath=//*[self::span[not(*)] or self::p][not({Elsewhere})]")
            .Filter(
                new()
                {
                    HasTextRegex = new Regex(
                        $@"^\s*({BotName}\s*)?{Regex.Escape(text)}\s*$",
                        RegexOptions.None,
                        Patience
                    ),
                }
            );

    [GeneratedRegex("^conversationUpdate [0-9]{3}", RegexOptions.None, 1000)]
    private static partial Regex Installed();
}
