using System.Text;

namespace ChatBot.Tests.Hosting;

public sealed class LogTests
{
    private const string Secret = "zanzibar";
    private const string Question = "Combien gagne Zanzibar à la bibliothèque ?";

    [Fact]
    public async Task A_question_asked_on_the_page_stands_in_no_log()
    {
        await using var bot = await TestBot.StartAsync();

        await bot.PageAsync(Html.AskAddress(Question));

        AssertSilent(bot);
    }

    [Theory]
    [InlineData("--Logging:Captured:LogLevel:Default=Trace")]
    [InlineData("--Logging:Captured:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace")]
    [InlineData("--Logging:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics=Trace")]
    public async Task No_setting_brings_a_question_into_a_log(string setting)
    {
        await using var bot = await TestBot.StartAsync(setting);

        await bot.PageAsync(Html.AskAddress(Question));

        AssertSilent(bot);
    }

    [Fact]
    public async Task A_question_asked_in_a_channel_stands_in_no_log()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Message(Question);
        message["serviceUrl"] = channel.Url;

        using var response = await bot.PostAsync(message);

        Assert.Single(channel.Received);
        AssertSilent(bot);
    }

    [Theory]
    [InlineData("{\"type\":\"message\",\"text\":\"zanzibar\"")]
    [InlineData("{\"type\":\"message\",\"text\":\"zanzibar\",\"text\":\"zanzibar\"}")]
    [InlineData("{\"type\":{\"zanzibar\":\"zanzibar\"}}")]
    public async Task A_refused_message_stands_in_no_log(string body)
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(body);

        AssertSilent(bot);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_reply_that_was_not_delivered_stands_in_no_log(int status)
    {
        await using var channel = await ConnectorStub.StartAsync(status);
        await using var bot = await TestBot.StartAsync();
        var message = TeamsPayload.Message(Question);
        message["serviceUrl"] = channel.Url;

        using var response = await bot.PostAsync(message);

        Assert.NotEmpty(bot.Logs.Errors);
        AssertSilent(bot);
    }

    [Theory]
    [InlineData("/?q=zanzibar")]
    [InlineData("/missing?q=zanzibar")]
    [InlineData("/site.css?q=zanzibar")]
    [InlineData("/api/messages?q=zanzibar")]
    [InlineData("/documents/" + TestKnowledge.HoursPath + "?quote=zanzibar")]
    public async Task A_query_string_stands_in_no_log(string address)
    {
        await using var bot = await TestBot.StartAsync();

        await bot.PageAsync(address);

        AssertSilent(bot);
    }

    [Theory]
    [InlineData("/ask?q=zanzibar zanzibar")]
    [InlineData("/ask?q=zanzibar\u00e9")]
    [InlineData("/ask%00?q=zanzibar")]
    [InlineData("ask?q=zanzibar")]
    public async Task A_query_string_that_breaks_the_rules_stands_in_no_log(string target)
    {
        await using var bot = await TestBot.StartAsync();

        await RawHttp.GetAsync(bot.Address, target);

        AssertSilent(bot);
    }

    private static void AssertSilent(TestBot bot)
    {
        Assert.NotEmpty(bot.Logs.Entries);
        Assert.DoesNotContain(
            bot.Logs.Entries,
            entry => Holds(entry.ToString(), Secret) || Holds(entry.ToString(), "q=")
        );
    }

    // Kestrel writes what it cannot read as hexadecimal.
    private static bool Holds(string line, string text) =>
        line.Contains(text, StringComparison.OrdinalIgnoreCase)
        || line.Replace(" ", "", StringComparison.Ordinal)
            .Replace("\\x", "", StringComparison.Ordinal)
            .Contains(Convert.ToHexString(Encoding.ASCII.GetBytes(text)), StringComparison.OrdinalIgnoreCase);
}
