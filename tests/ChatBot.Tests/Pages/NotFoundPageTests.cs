using System.Net;
using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class NotFoundPageTests
{
    [Theory]
    [InlineData("/missing")]
    [InlineData("/documents")]
    [InlineData("/documents/")]
    [InlineData("/documents/fr")]
    [InlineData("/documents/fr/missing.md")]
    [InlineData("/documents/fr/HORAIRES.md")]
    public async Task What_does_not_exist_is_a_page_that_says_so(string page)
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.Http.GetAsync(page, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(
            TextResources.In("fr").Pages.NotFoundTitle,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/documents/../appsettings.json")]
    [InlineData("/documents/../../etc/passwd")]
    [InlineData("/documents/fr/../../../../../../../etc/passwd")]
    [InlineData("/documents/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/documents/..%2f..%2f..%2f..%2fetc%2fpasswd")]
    [InlineData("/documents/%2fetc%2fpasswd")]
    [InlineData("/documents//etc/passwd")]
    [InlineData("/documents/....//....//etc/passwd")]
    [InlineData(@"/documents/..\..\appsettings.json")]
    [InlineData("/documents/..%5c..%5cappsettings.json")]
    [InlineData("/documents/../data/publications.jsonl")]
    [InlineData("/documents/..%2fdata%2fpublications.jsonl")]
    [InlineData("/../appsettings.json")]
    [InlineData("/appsettings.json")]
    public async Task No_path_leads_out_of_the_documents(string target)
    {
        await using var bot = await TestBot.StartAsync();

        var response = await RawHttp.GetAsync(bot.Address, target);

        Assert.StartsWith("HTTP/1.1 404", response, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", response, StringComparison.Ordinal);
    }
}
