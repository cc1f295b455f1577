using System.Net;
using ChatBot.Doctor;
using ChatBot.Knowledge;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class HealthPageTests
{
    public static TheoryData<string> Languages => [.. Language.All];

    public static TheoryData<string, string> Elsewhere =>
        new()
        {
            { "Host", "evil.com" },
            { "Origin", "https://evil.com" },
            { "X-Forwarded-For", "127.0.0.1" },
            { "Forwarded", "for=127.0.0.1" },
            { "Via", "1.1 proxy" },
        };

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task It_tells_what_was_found_in_the_visitors_language(string language)
    {
        await using var bot = await TestBot.StartAsync();
        var texts = TextResources.In(language).Checks;

        var html = await bot.PageAsync("/health", language);

        var page = WebUtility.HtmlDecode(html);
        Assert.Contains($"<h1>{texts.Title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(
            $"lang=\"{language}\" dir=\"{(language == "ar" ? "rtl" : "ltr")}\"",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains(texts.Findings["NoCredentials"].Text, page, StringComparison.Ordinal);
        Assert.Contains(texts.Findings["NoCredentials"].Advice!, page, StringComparison.Ordinal);
        Assert.All(texts.Groups.Values, group => Assert.Contains($"<h2>{group}</h2>", page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task It_is_closed_to_whoever_comes_from_elsewhere(string header, string value)
    {
        // Even where the documents are open to all.
        await using var bot = await TestBot.StartAsync("--WebChat:Public=true");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.TryAddWithoutValidation(header, value);
        request.Headers.TryAddWithoutValidation("Accept-Language", "en");

        using var response = await bot.Http.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(Cancelled);
        Assert.Contains(TextResources.In("en").Pages.ClosedTitle, html, StringComparison.Ordinal);
        Assert.DoesNotContain(bot.Data, html, StringComparison.Ordinal);
        Assert.Null(bot.Services.GetRequiredService<Checkup>().Latest);
    }

    [Fact]
    public async Task Reloading_looks_at_nothing_anew()
    {
        var check = new Doctor.ListedCheck(Finding.Ok(FindingGroup.Settings, FindingKind.SettingsRight));
        await using var bot = await TestBot.StartAsync(services => services.AddSingleton<ICheck>(check));

        await bot.PageAsync("/health");
        await bot.PageAsync("/health");

        Assert.Equal(1, check.Runs);
    }

    [Fact]
    public async Task A_fault_stands_out()
    {
        await using var bot = await TestBot.StartAsync();
        await Eventually.BecomesTrueAsync(() => bot.State is { LastBuild: not null, Building: null });
        bot.State.Fault = KnowledgeFault.Damaged;

        var html = WebUtility.HtmlDecode(await bot.PageAsync("/health", "en"));

        Assert.Contains("<p class=\"verdict error\">There are errors to correct.</p>", html, StringComparison.Ordinal);
        Assert.Contains("<li class=\"error\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_package_is_looked_at_as_well()
    {
        await using var bot = await TestBot.StartAsync("--Teams:Package=nowhere.zip");

        var html = WebUtility.HtmlDecode(await bot.PageAsync("/health", "en"));

        Assert.Contains("The package nowhere.zip does not exist.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_leads_to_it()
    {
        await using var bot = await TestBot.StartAsync();

        Assert.DoesNotContain("/health", await bot.PageAsync("/"), StringComparison.Ordinal);
    }
}
