using System.Text.Json.Nodes;
using ChatBot.Texts;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams;

public sealed class TeamsChoiceTests : IAsyncLifetime
{
    private TestBot? started;

    private TestBot Bot => started!;

    public async ValueTask InitializeAsync() => started = await TeamsKnowledge.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task The_text_alone_tells_what_there_is_to_choose()
    {
        var reply = await Bot.AskAsync(TeamsKnowledge.ChoiceQuestion);

        Assert.StartsWith(TextResources.In("fr").Bot.Choose, reply.Text, StringComparison.Ordinal);
        var lines = reply.Text!.Split('\n');
        Assert.Contains(
            lines,
            line => line.StartsWith("1. ", StringComparison.Ordinal) && line.EndsWith(" [1]", StringComparison.Ordinal)
        );
        Assert.Contains(
            lines,
            line => line.StartsWith("2. ", StringComparison.Ordinal) && line.EndsWith(" [2]", StringComparison.Ordinal)
        );
        Assert.Contains(
            $"**Site Nord › Salle de lecture** — {TeamsKnowledge.NorthQuote} [",
            reply.Text,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"**Site Sud › Salle de lecture** — {TeamsKnowledge.SouthQuote} [",
            reply.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("Site Nord", reply.Summary, StringComparison.Ordinal);
        Assert.Equal(
            [1, 2],
            TeamsChat.CitationsOf(reply)["citation"]!.AsArray().Select(claim => (int)claim!["position"]!)
        );
        Assert.NotNull(reply.ChannelData);
    }

    [Fact]
    public async Task Each_is_a_button_and_is_answered_from_its_section()
    {
        var card = TeamsChat.CardOf(await Bot.AskAsync(TeamsKnowledge.ChoiceQuestion));

        CardAssert.Sound(card);
        var buttons = TeamsChat.Parts(card, "Action.Submit").ToList();
        Assert.Equal(2, buttons.Count);
        foreach (var button in buttons)
        {
            var reply = await Bot.PressAsync(button["data"]!.DeepClone());
            var expected =
                (string?)button["data"]!["document"] == TeamsKnowledge.NorthPath
                    ? TeamsKnowledge.NorthQuote
                    : TeamsKnowledge.SouthQuote;
            Assert.Equal(expected + " [1]", reply.Text);
        }
    }

    [Fact]
    public async Task A_place_that_is_no_longer_there_asks_the_question_again()
    {
        var reply = await Bot.PressAsync(Data(TestKnowledge.HoursQuestion, "fr/ancien.md", "salle"));

        Assert.Equal(TestKnowledge.HoursQuote + " [1]", reply.Text);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"fr/nord.md\"")]
    [InlineData("""{"k":"v"}""")]
    [InlineData("""{"question":7,"document":"fr/nord.md","section":"salle-de-lecture"}""")]
    [InlineData("""{"question":" ","document":"fr/nord.md","section":"salle-de-lecture"}""")]
    [InlineData("""{"document":"fr/nord.md","section":"salle-de-lecture"}""")]
    public async Task A_value_that_asks_nothing_is_asked_back(string value)
    {
        var reply = await Bot.PressAsync(JsonNode.Parse(value));

        Assert.Equal(TextResources.In("en").Bot.NothingAsked, reply.Text);
    }

    [Theory]
    [InlineData("../../etc/passwd", "")]
    [InlineData("/etc/passwd", "x")]
    [InlineData("", "")]
    [InlineData("fr/nord.md#salle-de-lecture", "")]
    [InlineData("fr/nord.md", "\" OR 1=1")]
    [InlineData("fr/*", "*")]
    public async Task A_made_up_place_opens_nothing(string document, string section)
    {
        var reply = await Bot.PressAsync(Data("Xyzzy plugh ?", document, section));

        Assert.Null(reply.Entities);
        Assert.Empty(Bot.Logs.Errors);
    }

    [Fact]
    public async Task A_question_or_place_without_end_is_left_aside()
    {
        var endless = new string('a', 50_000);

        Assert.Equal(
            TextResources.In("en").Bot.NothingAsked,
            (await Bot.PressAsync(Data(endless, "fr/nord.md", ""))).Text
        );
        var reply = await Bot.PressAsync(Data(TestKnowledge.HoursQuestion, endless, endless));
        Assert.Equal(TestKnowledge.HoursQuote + " [1]", reply.Text);
    }

    [Property(MaxTest = 50)]
    public async Task Any_value_is_answered(string? question, string? document, string? section)
    {
        var data = new JsonObject
        {
            ["question"] = Sound(question),
            ["document"] = Sound(document),
            ["section"] = Sound(section),
        };

        await Bot.PressAsync(data);

        Assert.Empty(Bot.Logs.Errors);
    }

    [Fact]
    public async Task What_comes_after_a_choice_goes_on_from_its_question()
    {
        var card = TeamsChat.CardOf(await Bot.AskAsync(TeamsKnowledge.ChoiceQuestion));
        var chosen = TeamsChat.Parts(card, "Action.Submit").First();
        await Bot.PressAsync(chosen["data"]!.DeepClone());

        var reply = await Bot.AskAsync("et au site Sud ?");

        Assert.Contains(TeamsKnowledge.SouthQuote, reply.Text, StringComparison.Ordinal);
    }

    private static JsonObject Data(string question, string document, string section) =>
        new()
        {
            ["question"] = question,
            ["document"] = document,
            ["section"] = section,
        };

    private static string? Sound(string? text) =>
        text is null ? null : System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
}
