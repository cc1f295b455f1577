using System.Text.Json.Nodes;

namespace ChatBot.Tests.Conversations;

public sealed class MentionTests
{
    [Fact]
    public async Task A_question_that_mentions_the_bot_is_answered_as_if_it_did_not()
    {
        await using var bot = await TestBot.StartAsync();
        var plain = Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));

        var reply = await AskInChannelAsync(bot, "<at>Test Bot</at> " + TestKnowledge.HoursQuestion);

        Assert.Contains(TestKnowledge.HoursQuote, reply, StringComparison.Ordinal);
        Assert.Equal(plain.Text, reply);
    }

    [Fact]
    public async Task A_mention_alone_asks_nothing()
    {
        await using var bot = await TestBot.StartAsync();
        var nothing = Assert.Single(await bot.SayAsync("", "en-US"));

        Assert.Equal(nothing.Text, await AskInChannelAsync(bot, "<at>Test Bot</at>\n"));
    }

    [Fact]
    public async Task Somebody_elses_name_stays_in_the_question()
    {
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Read("message-channel");
        var mention = message["entities"]![0]!;
        mention["mentioned"]!["id"] = "user-id-7";
        mention["text"] = "<at>bibliothèque</at>";
        message["text"] = "À quelle heure ouvre la <at>bibliothèque</at> ?";

        var reply = Assert.Single(await bot.RepliesAsync(TeamsPayload.Elsewhere(message)));

        Assert.Contains(TestKnowledge.HoursQuote, reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"mentioned":null,"text":"x"}""")]
    [InlineData("""{"mentioned":"Test Bot","text":"x"}""")]
    [InlineData("""{"mentioned":{"id":7},"text":"x"}""")]
    [InlineData("""{"mentioned":{"id":"00000000-0000-0000-0000-00000000000011"},"text":7}""")]
    [InlineData("""{"mentioned":{"id":"00000000-0000-0000-0000-00000000000011"},"text":""}""")]
    public async Task A_mention_that_makes_no_sense_is_left_aside(string members)
    {
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        var mention = JsonNode.Parse(members)!.AsObject();
        mention["type"] = "mention";
        message["entities"] = new JsonArray(mention);

        var reply = Assert.Single(await bot.RepliesAsync(TeamsPayload.Elsewhere(message)));

        Assert.Contains(TestKnowledge.HoursQuote, reply.Text, StringComparison.Ordinal);
        Assert.Empty(bot.Logs.Errors);
    }

    private static async Task<string?> AskInChannelAsync(TestBot bot, string text)
    {
        var message = TeamsPayload.Read("message-channel");
        message["text"] = text;
        return Assert.Single(await bot.RepliesAsync(TeamsPayload.Elsewhere(message))).Text;
    }
}
