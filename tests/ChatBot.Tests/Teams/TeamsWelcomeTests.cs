using System.Text.Json.Nodes;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Tests.Teams;

public sealed class TeamsWelcomeTests
{
    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [InlineData("conversationUpdate-groupChat")]
    [InlineData("conversationUpdate-teamMemberAdded-channel")]
    public async Task A_team_or_group_that_the_bot_comes_to_is_told_how_to_speak_to_it(string sample)
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var welcome = Assert.Single(await bot.RepliesAsync(TeamsPayload.Read(sample)));

        Assert.Equal(TextResources.In("fr").Teams.Welcome, welcome.Text);
        Assert.Null(welcome.ChannelData);
        Assert.Null(welcome.SuggestedActions);
        var card = TeamsChat.CardOf(welcome);
        CardAssert.Sound(card);
        Assert.Equal(3, TeamsChat.Parts(card, "Action.Submit").Count());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task It_is_told_in_the_clients_language(string language)
    {
        await using var bot = await TeamsKnowledge.StartAsync();
        var update = TeamsPayload.Read("conversationUpdate-groupChat");
        update["locale"] = language;

        var welcome = Assert.Single(await bot.RepliesAsync(update));

        Assert.Equal(TextResources.In(language).Teams.Welcome, welcome.Text);
        Assert.Contains("@", welcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversationUpdate-personal")]
    [InlineData("installationUpdate-add-personal")]
    [InlineData("installationUpdate-add-groupChat")]
    [InlineData("installationUpdate-add-channel")]
    [InlineData("installationUpdate-remove-channel")]
    [InlineData("conversationUpdate-channelCreated-channel")]
    [InlineData("conversationUpdate-channelRenamed-channel")]
    [InlineData("conversationUpdate-teamMemberRemoved-membersRemoved-channel")]
    [InlineData("conversationUpdate-teamRenamed-channel")]
    public async Task Nothing_else_is_welcomed(string sample)
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        Assert.Empty(await bot.RepliesAsync(TeamsPayload.Read(sample)));
    }

    [Fact]
    public async Task People_who_join_a_team_are_not_welcomed()
    {
        await using var bot = await TeamsKnowledge.StartAsync();
        var update = TeamsPayload.Read("conversationUpdate-teamMemberAdded-channel");
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "user-id-7" });

        Assert.Empty(await bot.RepliesAsync(update));
    }
}
