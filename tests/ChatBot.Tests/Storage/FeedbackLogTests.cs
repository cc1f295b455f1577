using ChatBot.Storage;

namespace ChatBot.Tests.Storage;

public sealed class FeedbackLogTests : IAsyncDisposable
{
    private readonly TestDatabase file = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private static Feedback Full =>
        new(DateTimeOffset.UnixEpoch.AddYears(56), "msteams", "dislike")
        {
            Reason = "Pas la bonne page",
            Question = "Où est le siège de la FINUL ?",
            AnswerKind = "quote",
            Quote = "Le siège est à Naqoura.",
            Document = "fr/finul.md",
            Section = "siege",
            Link = "https://bot.example.org/documents/fr/finul.md#siege",
            Language = "fr",
            Generation = "0123456789abcdef",
            ConversationHash = FeedbackLog.HashOf("19:abc@thread.v2"),
            ActivityId = "f:1",
        };

    [Fact]
    public async Task Feedback_comes_back_whole_after_a_restart()
    {
        await new FeedbackLog(file.Database).AddAsync(Full, Cancelled);
        await new FeedbackLog(file.Database).AddAsync(new Feedback(Full.At, "webchat", "like"), Cancelled);

        var read = await new FeedbackLog(await file.ReopenAsync()).ReadAsync(10, Cancelled);

        Assert.Equal([new Feedback(Full.At, "webchat", "like"), Full], read);
    }

    [Fact]
    public async Task The_newest_come_first_and_no_more_than_asked_for()
    {
        var log = new FeedbackLog(file.Database);
        for (var i = 0; i < 5; i++)
            await log.AddAsync(Full with { Reason = $"{i}", ActivityId = null }, Cancelled);

        Assert.Equal(["4", "3"], (await log.ReadAsync(2, Cancelled)).Select(feedback => feedback.Reason));
    }

    [Fact]
    public async Task What_is_delivered_again_is_kept_once_and_the_same_id_elsewhere_is_another()
    {
        var log = new FeedbackLog(file.Database);
        await log.AddAsync(Full, Cancelled);
        await log.AddAsync(Full with { Reason = "again" }, Cancelled);
        await log.AddAsync(Full with { ConversationHash = FeedbackLog.HashOf("other") }, Cancelled);

        Assert.Equal(2, (await log.ReadAsync(10, Cancelled)).Count);
    }

    [Fact]
    public async Task A_long_reason_is_cut_between_two_characters()
    {
        var log = new FeedbackLog(file.Database);
        await log.AddAsync(Full with { Reason = new string('a', 1999) + "😀 and more" }, Cancelled);

        Assert.Equal(new string('a', 1999), (await log.ReadAsync(1, Cancelled))[0].Reason);
    }

    [Fact]
    public void A_conversation_is_told_by_a_hash_that_does_not_hold_it()
    {
        Assert.Equal(FeedbackLog.HashOf("a"), FeedbackLog.HashOf("a"));
        Assert.NotEqual(FeedbackLog.HashOf("a"), FeedbackLog.HashOf("b"));
        Assert.Equal(16, FeedbackLog.HashOf("a").Length);
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();
}
