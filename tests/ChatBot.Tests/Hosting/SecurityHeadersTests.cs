using System.Net;
using ChatBot.Conversations;

namespace ChatBot.Tests.Hosting;

public sealed class SecurityHeadersTests
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/ask?q=horaires", HttpStatusCode.OK)]
    [InlineData("/documents/" + TestKnowledge.HoursPath, HttpStatusCode.OK)]
    [InlineData("/missing", HttpStatusCode.NotFound)]
    [InlineData("/site.css", HttpStatusCode.OK)]
    [InlineData("/icon.svg", HttpStatusCode.OK)]
    public async Task Every_page_and_file_has_them(string page, HttpStatusCode status)
    {
        await using var bot = await TestBot.StartAsync();

        await AssertHeadersAsync(bot, page, status);
    }

    [Fact]
    public async Task A_page_that_failed_has_them()
    {
        await using var bot = await TestBot.StartAsync(services =>
            services.AddSingleton<KnowledgeAsker>(_ => throw new InvalidOperationException())
        );

        await AssertHeadersAsync(bot, "/ask?q=horaires", HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_page_that_is_closed_has_them()
    {
        await using var bot = await TestBot.StartAsync();
        bot.Http.DefaultRequestHeaders.Via.ParseAdd("1.1 proxy");

        await AssertHeadersAsync(bot, "/", HttpStatusCode.Forbidden);
    }

    private static async Task AssertHeadersAsync(TestBot bot, string page, HttpStatusCode status)
    {
        using var response = await bot.Http.GetAsync(page, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
        Assert.False(response.Headers.Contains("Server"));
    }
}
