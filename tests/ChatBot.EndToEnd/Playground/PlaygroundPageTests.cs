using System.Text.Json.Nodes;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd.Playground;

/// <summary>What the tests press in the Playground does what they think it does.</summary>
public sealed class PlaygroundPageTests : IAsyncLifetime
{
    private RichBot bot = null!;
    private PlaygroundPage person = null!;

    public async ValueTask InitializeAsync()
    {
        bot = await RichBot.StartAsync(TestContext.Current.CancellationToken);
        person = await PlaygroundPage.OpenAsync(bot.Endpoint);
    }

    [Fact]
    public async Task A_citation_shows_its_source()
    {
        var answer = await person.SayAsync("Hello");

        var source = await person.CitationAsync(answer);

        await Expect(source).ToContainTextAsync(RichAnswer.SourceAbstract);
        await Expect(source).ToContainTextAsync(RichAnswer.SourceName);
    }

    [Fact]
    public async Task A_button_shows_what_was_hidden()
    {
        await person.SayAsync("Hello");
        await Expect(person.Cards.Last).Not.ToContainTextAsync(RichAnswer.Context);

        await person.PressAsync("Context");

        await Expect(person.Cards.Last).ToContainTextAsync(RichAnswer.Context);
    }

    [Fact]
    public async Task A_button_asks_the_next_question()
    {
        await person.SayAsync("Hello");

        var answer = await person.AskByAsync("Who pays?");

        await Expect(answer).ToContainTextAsync("""{"question":"Who pays?"}""");
    }

    [Fact]
    public async Task A_thumb_comes_with_its_reason()
    {
        var answer = await person.SayAsync("Hello");

        await person.RateAsync(answer, isGood: false, "Not clear");

        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(
                    """{"actionName":"feedback","actionValue":{"reaction":"dislike","feedback":"Not clear"}}"""
                ),
                await bot.Rating
            )
        );
    }

    [Fact]
    public async Task What_a_search_finds_is_inserted()
    {
        var results = await person.SearchAsync("Who pays?");
        await person.InsertAsync(results.GetByText(RichAnswer.ResultTitle));

        var query = await bot.Query;
        await Expect(person.Cards.Last).ToContainTextAsync("See also");
        Assert.Equal("search", (string?)query["commandId"]);
        Assert.Equal("question", (string?)query["parameters"]![0]!["name"]);
        Assert.Equal("Who pays?", (string?)query["parameters"]![0]!["value"]);
    }

    public async ValueTask DisposeAsync()
    {
        await person.DisposeAsync();
        await bot.DisposeAsync();
    }
}
