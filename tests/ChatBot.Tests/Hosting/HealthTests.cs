using System.Text.Json.Nodes;
using ChatBot.Knowledge;

namespace ChatBot.Tests.Hosting;

public class HealthTests
{
    [Fact]
    public async Task A_bot_that_answers_is_healthy()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.Equal("Healthy", await bot.PageAsync("/health/live"));
        var ready = JsonNode.Parse(await bot.PageAsync("/health/ready"))!;
        Assert.Equal("Healthy", (string?)ready["status"]);
        Assert.Equal(bot.LiveGeneration, (string?)ready["checks"]!["knowledge"]!["data"]!["generation"]);
    }

    [Fact]
    public async Task Strangers_learn_one_word()
    {
        await using var bot = await TestBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(KnowledgeFault.Damaged)]
    [InlineData(KnowledgeFault.FolderMissing)]
    [InlineData(KnowledgeFault.FolderEmpty)]
    [InlineData(KnowledgeFault.NotBuilt)]
    public async Task A_fault_is_told_with_what_to_do(object fault)
    {
        await using var bot = await TestBot.StartAsync();
        await Eventually.BecomesTrueAsync(() => bot.State is { LastBuild: not null, Building: null });

        bot.State.Fault = (KnowledgeFault)fault;

        var ready = JsonNode.Parse(await bot.PageAsync("/health/ready"))!;
        Assert.Equal("Degraded", (string?)ready["status"]);
        Assert.NotEmpty((string)ready["checks"]!["knowledge"]!["advice"]!);
    }
}
