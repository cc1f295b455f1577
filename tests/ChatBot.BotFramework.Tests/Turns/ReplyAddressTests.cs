using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Tests.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Tests.Turns;

public sealed class ReplyAddressTests
{
    private readonly Activity incoming = RoundTrip.Read(Payload.Read("teams/message-channel.json"));

    [Fact]
    public async Task A_reply_goes_from_the_bot_to_whoever_asked()
    {
        var reply = await ReplyAsync(MessageFactory.Text("answer"));

        Assert.Equal("00000000-0000-0000-0000-00000000000011", reply.From!.Id);
        Assert.Equal("user-id-0", reply.Recipient!.Id);
    }

    [Fact]
    public async Task A_reply_stays_in_its_conversation_and_names_what_it_answers()
    {
        var reply = await ReplyAsync(MessageFactory.Text("answer"));

        Assert.Equal("a2534d65-19b0-4155-96a5-2ef2a619644e", reply.ReplyToId);
        Assert.Equal("team-id;messageid=1795456205640", reply.Conversation!.Id);
        Assert.Equal("msteams", reply.ChannelId);
        Assert.Equal("http://127.0.0.1:56151/_connector", reply.ServiceUrl);
    }

    [Theory]
    [InlineData(null, "en-US")]
    [InlineData("fr", "fr")]
    public async Task A_reply_has_its_own_locale_or_that_of_the_question(string? own, string expected)
    {
        var reply = await ReplyAsync(new Activity { Text = "answer", Locale = own });

        Assert.Equal(expected, reply.Locale);
    }

    private async Task<Activity> ReplyAsync(Activity reply)
    {
        var adapter = new StubAdapter();
        await adapter.RunAsync(incoming, new StubAdapter.StubBot(turn => turn.SendActivityAsync(reply)));
        return Assert.Single(adapter.Sent);
    }
}
