using System.Net;

namespace ChatBot.Tests.Pages;

public sealed class PublicPagesTests
{
    private const string Public = "--WebChat:Public=true";

    [Theory]
    [InlineData("Host", "bot.example.org")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("Host", "localhost")]
    public async Task Whoever_comes_reads_public_documents_and_no_other(string header, string value)
    {
        await using var bot = await TestBot.StartAsync(Public);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, TestKnowledge.HoursPath, header, value));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(bot, TestKnowledge.LeavePath, header, value));
    }

    [Fact]
    public async Task A_public_answer_is_given()
    {
        await using var bot = await TestBot.StartAsync(Public);

        var html = await bot.PageAsync(Html.AskAddress(TestKnowledge.HoursQuestion));

        Assert.Contains(TestKnowledge.HoursQuote, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_says_anything_of_internal_documents_not_even_to_local_callers()
    {
        await using var bot = await TestBot.StartAsync(Public);

        var answer = await bot.PageAsync(Html.AskAddress(TestKnowledge.LeaveQuestion));
        var home = await bot.PageAsync("/");
        var document = await bot.PageAsync("/documents/" + TestKnowledge.LeavePath);

        Assert.DoesNotContain("vingt-six jours", answer, StringComparison.Ordinal);
        Assert.DoesNotContain(TestKnowledge.LeavePath, answer, StringComparison.Ordinal);
        Assert.Contains(TestKnowledge.HoursQuestion, home, StringComparison.Ordinal);
        Assert.DoesNotContain("congé", home, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("congé", document, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_internal_document_looks_like_one_that_does_not_exist()
    {
        await using var bot = await TestBot.StartAsync(Public);

        Assert.Equal(
            await bot.PageAsync("/documents/fr/missing.md"),
            await bot.PageAsync("/documents/" + TestKnowledge.LeavePath)
        );
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public async Task Closed_to_the_public_local_callers_read_everything(string setting)
    {
        await using var bot = await TestBot.StartAsync("--WebChat:Public=" + setting);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(bot, TestKnowledge.LeavePath, "Host", "localhost"));
    }

    private static async Task<HttpStatusCode> StatusAsync(TestBot bot, string document, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/documents/" + document);
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
