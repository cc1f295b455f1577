using System.Net;
using ChatBot.Texts;

namespace ChatBot.Tests.Access;

public sealed class PageAccessTests
{
    private static readonly string[] Pages =
    [
        "/",
        "/ask?q=horaires",
        "/ask",
        "/documents/" + TestKnowledge.HoursPath,
        "/documents/no-such-document",
    ];

    private static readonly (string Header, string Value)[] Elsewhere =
    [
        ("Host", "evil.com"),
        ("Origin", "https://evil.com"),
        ("Origin", "null"),
        ("X-Forwarded-For", "127.0.0.1"),
        ("Forwarded", "for=127.0.0.1"),
        ("Via", "1.1 proxy"),
        ("X-Real-IP", "127.0.0.1"),
    ];

    public static MatrixTheoryData<string, (string Header, string Value)> Cases => new(Pages, Elsewhere);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_page_is_closed_to_whoever_comes_from_elsewhere(
        string page,
        (string Header, string Value) clause
    )
    {
        await using var bot = await TestBot.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.TryAddWithoutValidation(clause.Header, clause.Value);

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(TextResources.In("fr").Pages.ClosedTitle, html, StringComparison.Ordinal);
        Assert.DoesNotContain("bibliothèque", html, StringComparison.OrdinalIgnoreCase);
    }
}
