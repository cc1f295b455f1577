using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Storage;
using FsCheck;
using FsCheck.Xunit;

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

    private async Task<IReadOnlyList<ChatBot.Storage.Feedback>> KeptAsync() =>
        await Bot.Services.GetRequiredService<FeedbackLog>().ReadAsync(10, Cancelled);
}
