using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using ChatBot.Storage;
using ChatBot.Teams;
using FsCheck;
using FsCheck.Xunit;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Teams;

public sealed class TeamsFeedbackTests : IAsyncLifetime
{
    private const string Sample = "invoke-message_submitAction-personal";

    private TestBot? started;

    private TestBot Bot => started!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => started = await TeamsKnowledge.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task A_thumb_is_kept_with_its_reason_its_question_and_its_answer()
    {
        await using var channel = await ConnectorStub.StartAsync();
        var question = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        question["serviceUrl"] = channel.Url;
        using var answered = await Bot.PostAsync(question);
        await Bot.AskAsync(TestKnowledge.LeaveQuestion);
        var invoke = TeamsPayload.Read(Sample);
        invoke["replyToId"] = "1795455326300";

        using var response = await Bot.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync(Cancelled));
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal(("msteams", "like", "useful"), (kept.Channel, kept.Reaction, kept.Reason));
        Assert.Equal((TestKnowledge.HoursQuestion, "quote"), (kept.Question, kept.AnswerKind));
        Assert.Equal((TestKnowledge.HoursQuote, TestKnowledge.HoursPath), (kept.Quote, kept.Document));
        Assert.Equal(("heures-d-ouverture", "fr"), (kept.Section, kept.Language));
        Assert.Equal(Bot.LiveGeneration, kept.Generation);
        Assert.StartsWith($"{Bot.Address}documents/", kept.Link, StringComparison.Ordinal);
        Assert.NotNull(kept.ConversationHash);
    }

    [Fact]
    public async Task A_client_that_tells_no_message_means_the_persons_last_answer()
    {
        await Bot.AskAsync(TestKnowledge.HoursQuestion);

        using var response = await Bot.PostAsync(TeamsPayload.Read(Sample));

        Assert.Equal(TestKnowledge.HoursQuestion, Assert.Single(await KeptAsync()).Question);
    }

    [Fact]
    public async Task What_another_person_was_answered_last_is_not_meant_by_it()
    {
        await Bot.AskAsync(TestKnowledge.HoursQuestion);
        var invoke = TeamsPayload.Read(Sample);
        invoke["from"]!["id"] = "user-id-1";

        using var response = await Bot.PostAsync(invoke);

        Assert.Null(Assert.Single(await KeptAsync()).Question);
    }

    [Fact]
    public async Task Of_real_Teams_a_thumb_that_tells_no_message_is_kept_without_a_question()
    {
        await Bot.AskAsync(TestKnowledge.HoursQuestion);
        var sample = TeamsPayload.Read(Sample);
        var thumb = new Activity
        {
            Id = "1",
            ServiceUrl = "https://smba.trafficmanager.net/emea/",
            Conversation = new ConversationAccount { Id = (string?)sample["conversation"]!["id"] },
            From = new ChannelAccount { Id = (string?)sample["from"]!["id"] },
            ChannelId = "msteams",
            Value = JsonSerializer.SerializeToElement(sample["value"]),
        };

        await Bot.Services.GetRequiredService<TeamsFeedback>().TakeAsync(thumb, Cancelled);

        Assert.Null(Assert.Single(await KeptAsync()).Question);
    }

    [Fact]
    public async Task A_thumb_for_a_message_that_is_forgotten_is_not_taken_for_one_of_the_last()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await AskAsync(channel, TestKnowledge.HoursQuestion, "1");
        // Its answer's id is not known.
        await Bot.AskAsync(TestKnowledge.LeaveQuestion);

        await RateAsync(Bot, "7");

        Assert.Null(Assert.Single(await KeptAsync()).Question);
    }

    [Fact]
    public async Task A_thumb_for_an_answer_from_before_many_others_and_weeks_ago_is_kept_with_its_question()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<TimeProvider>(time));
        await using var channel = await ConnectorStub.StartAsync();
        await AskAsync(channel, TestKnowledge.HoursQuestion, "first", bot);
        for (var i = 0; i < 9; i++)
            await AskAsync(channel, TestKnowledge.LeaveQuestion, $"{i}", bot);
        time.Advance(TimeSpan.FromDays(20));

        await RateAsync(bot, "answer to first");

        var kept = Assert.Single(await KeptAsync(bot));
        Assert.Equal((TestKnowledge.HoursQuestion, "quote"), (kept.Question, kept.AnswerKind));
        Assert.Equal((TestKnowledge.HoursQuote, TestKnowledge.HoursPath), (kept.Quote, kept.Document));
    }

    [Fact]
    public async Task A_question_that_was_taken_back_long_after_its_answer_is_not_kept_with_a_thumb()
    {
        var time = new FakeTimeProvider(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<TimeProvider>(time));
        await using var channel = await ConnectorStub.StartAsync();
        await AskAsync(channel, TestKnowledge.HoursQuestion, "1", bot);
        time.Advance(TimeSpan.FromHours(2));
        using var deleted = await bot.PostAsync(Changed("messageDelete", "softDeleteMessage", "1", null));

        await RateAsync(bot, "answer to 1");

        Assert.Null(Assert.Single(await KeptAsync(bot)).Question);
    }

    [Theory]
    [InlineData(TestKnowledge.LeaveQuestion, TestKnowledge.LeaveQuestion)]
    [InlineData("?", null)]
    public async Task After_an_edit_the_thumb_is_for_what_the_answer_says_now(string edited, string? question)
    {
        await using var channel = await ConnectorStub.StartAsync();
        await AskAsync(channel, TestKnowledge.HoursQuestion, "1");
        var edit = Changed("messageUpdate", "editMessage", "1", edited);
        edit["serviceUrl"] = channel.Url;
        using var answered = await Bot.PostAsync(edit);

        await RateAsync(Bot, "answer to 1");

        Assert.Equal(question, Assert.Single(await KeptAsync()).Question);
    }

    [Fact]
    public async Task A_thumb_that_is_delivered_twice_is_kept_once_and_another_for_the_same_answer_too()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await AskAsync(channel, TestKnowledge.HoursQuestion, "1");

        await RateAsync(Bot, "answer to 1", "a");
        await RateAsync(Bot, "answer to 1", "a");
        await RateAsync(Bot, "answer to 1", "b");

        Assert.Equal(["b", "a"], (await KeptAsync()).Select(kept => kept.ActivityId));
    }

    [Fact]
    public async Task A_thumb_for_what_is_forgotten_is_kept_without_a_question()
    {
        using var response = await Bot.PostAsync(TeamsPayload.Read(Sample));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Null(Assert.Single(await KeptAsync()).Question);
    }

    [Theory]
    [InlineData("\"plain\"", "plain")]
    [InlineData("\"{\\\"feedbackText\\\":\\\"wrong date\\\"}\"", "wrong date")]
    [InlineData("{\"feedbackText\":\"wrong date\"}", "wrong date")]
    [InlineData("\"{not json\"", "{not json")]
    [InlineData("\"{}\"", "{}")]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("7", null)]
    [InlineData("[]", null)]
    public async Task A_reason_is_read_in_every_form_it_comes_in(string feedback, string? reason)
    {
        var value = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "dislike", ["feedback"] = JsonNode.Parse(feedback) },
        };

        using var response = await Bot.InvokeAsync(Sample, value);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = Assert.Single(await KeptAsync());
        Assert.Equal(("dislike", reason), (kept.Reaction, kept.Reason));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"actionName":"feedback"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":"like"}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":"love"}}""")]
    [InlineData("""{"actionName":"feedback","actionValue":{"reaction":7}}""")]
    [InlineData("""{"actionName":"other","actionValue":{"reaction":"like"}}""")]
    public async Task What_makes_no_sense_is_refused_and_not_kept(string value)
    {
        using var response = await Bot.InvokeAsync(Sample, JsonNode.Parse(value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Empty(await KeptAsync());
    }

    [Property(MaxTest = 50)]
    public async Task No_feedback_fails(NonNull<string> text)
    {
        var sound = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text.Get));
        var value = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = "like", ["feedback"] = sound },
        };

        using var response = await Bot.InvokeAsync(Sample, value);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task AskAsync(ConnectorStub channel, string text, string id, TestBot? bot = null)
    {
        var question = TeamsPayload.Message(text);
        question["id"] = id;
        question["serviceUrl"] = channel.Url;
        channel.Id = $"answer to {id}";
        using var answered = await (bot ?? Bot).PostAsync(question);
    }

    private static JsonObject Changed(string type, string name, string id, string? text)
    {
        var message = TeamsPayload.Message("");
        message["id"] = id;
        message["type"] = type;
        message["text"] = text;
        message["channelData"] = new JsonObject { ["eventType"] = name };
        return message;
    }

    private static async Task RateAsync(TestBot bot, string replyId, string id = "thumb")
    {
        var invoke = TeamsPayload.Read(Sample);
        invoke["id"] = id;
        invoke["replyToId"] = replyId;
        using var response = await bot.PostAsync(invoke);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private async Task<IReadOnlyList<ChatBot.Storage.Feedback>> KeptAsync(TestBot? bot = null) =>
        await (bot ?? Bot).Services.GetRequiredService<FeedbackLog>().ReadAsync(10, Cancelled);
}
