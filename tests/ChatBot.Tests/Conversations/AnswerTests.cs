namespace ChatBot.Tests.Conversations;

public sealed class AnswerTests
{
    [Fact]
    public async Task A_question_is_answered_with_the_quote_and_a_link_to_where_it_stands()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));

        Assert.Equal("message", reply.Type);
        Assert.Equal("markdown", reply.TextFormat);
        Assert.Contains("> " + TestKnowledge.HoursQuote, reply.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"]({bot.Address}documents/{TestKnowledge.HoursPath}?quote=",
            reply.Text,
            StringComparison.Ordinal
        );
        Assert.Contains("1er novembre 2026", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reply_carries_nothing_that_only_the_bot_can_read()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));

        Assert.Null(reply.Attachments);
    }

    [Fact]
    public async Task Whoever_came_through_a_channel_reads_internal_documents()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.LeaveQuestion));

        Assert.Contains(TestKnowledge.LeaveQuote, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_a_quote_is_escaped()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.TagsQuestion));

        Assert.Contains("\\<script\\>", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<script",
            reply.Text!.Replace("\\<", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }
}
