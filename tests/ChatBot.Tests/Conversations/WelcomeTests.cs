using ChatBot.BotFramework.Schema;
using ChatBot.Texts;

namespace ChatBot.Tests.Conversations;

public sealed class WelcomeTests
{
    [Fact]
    public async Task A_newcomer_is_greeted_with_three_questions_each_of_which_the_bot_answers()
    {
        await using var bot = await TestBot.StartAsync();

        var welcome = Assert.Single(
            await bot.RepliesAsync(TeamsPayload.Elsewhere(TeamsPayload.Read("conversationUpdate-personal")))
        );

        Assert.StartsWith(TextResources.In("fr").Bot.Welcome, welcome.Text, StringComparison.Ordinal);
        var examples = welcome.SuggestedActions!.Actions!;
        Assert.Equal(3, examples.Select(example => example.Title).Distinct(StringComparer.Ordinal).Count());
        foreach (var example in examples)
        {
            Assert.Equal(ActionTypes.ImBack, example.Type);
            Assert.Contains("- " + example.Title, welcome.Text, StringComparison.Ordinal);
            var reply = Assert.Single(await bot.SayAsync(example.Title!));
            Assert.StartsWith("> ", reply.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("ar-EG", "ar")]
    [InlineData("de-DE", "fr")]
    public async Task A_newcomer_is_greeted_in_their_language_or_in_French(string locale, string language)
    {
        await using var bot = await TestBot.StartAsync();
        var update = TeamsPayload.Read("conversationUpdate-personal");
        update["locale"] = locale;

        var welcome = Assert.Single(await bot.RepliesAsync(TeamsPayload.Elsewhere(update)));

        Assert.StartsWith(TextResources.In(language).Bot.Welcome, welcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("conversationUpdate-groupChat")]
    [InlineData("conversationUpdate-teamMemberAdded-channel")]
    [InlineData("conversationUpdate-teamMemberRemoved-membersRemoved-channel")]
    [InlineData("conversationUpdate-teamRenamed-channel")]
    public async Task Nobody_is_greeted_where_only_the_bot_came(string update)
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Empty(await bot.RepliesAsync(TeamsPayload.Elsewhere(TeamsPayload.Read(update))));
    }
}
