using System.IO.Compression;
using System.Net;
using ChatBot.Crawling;

namespace ChatBot.Tests.Crawling;

public sealed class HostileSiteTests
{
    [Fact]
    public async Task A_private_address_is_refused_unless_it_is_allowed()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");

        var report = await site.CrawlAsync(site.Source with { AllowsPrivate = false });

        Assert.Equal(RefusalReason.PrivateAddress, Assert.Single(report.Refusals).Reason);
        Assert.Empty(site.Requests);
    }

    [Theory]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("::ffff:192.168.0.1", false)]
    [InlineData("169.254.169.254", true)]
    [InlineData("64:ff9b::a9fe:a9fe", true)]
    public async Task A_name_that_leads_to_such_an_address_is_refused(string address, bool allowsPrivate)
    {
        await using var site = await TestSite.StartAsync();
        site.Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(address)]);

        var report = await site.CrawlAsync(
            site.Source with
            {
                Start = new Uri("http://public.example/"),
                AllowsPrivate = allowsPrivate,
            }
        );

        Assert.Equal(RefusalReason.PrivateAddress, Assert.Single(report.Refusals).Reason);
    }

    [Fact]
    public async Task The_connection_goes_to_the_address_that_was_checked()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil");
        site.Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("169.254.169.254"), IPAddress.Loopback]);

        var report = await site.CrawlAsync(
            site.Source with
            {
                Start = new Uri($"http://intranet.example:{site.Address.Port}/"),
            }
        );

        Assert.Equal(1, report.New);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data")]
    [InlineData("http://localhost/")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://user:word@127.0.0.1/")]
    public async Task A_redirect_to_another_host_is_refused(string target)
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a").Redirect("/a", target);
        site.Resolve = (host, _) => throw new InvalidOperationException(host);

        var report = await site.CrawlAsync();

        Assert.Equal(RefusalReason.LeavesSite, Assert.Single(report.Refusals).Reason);
    }

    [Fact]
    public async Task Redirects_without_end_are_given_up()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a").Redirect("/a", "/b").Redirect("/b", "/a");

        var report = await site.CrawlAsync();

        Assert.Equal(RefusalReason.TooManyRedirects, Assert.Single(report.Refusals).Reason);
        Assert.Equal(6, site.Requests.Count(path => path is "/a" or "/b"));
    }

    [Fact]
    public async Task A_page_that_is_too_large_is_given_up()
    {
        await using var site = await TestSite.StartAsync();
        site.Limits = site.Limits with { MaxPageSize = 1 << 20 };
        site.Page("/", "Accueil", "a").Page("/a", new string('x', 1 << 20));

        Assert.Equal(RefusalReason.TooLarge, Assert.Single((await site.CrawlAsync()).Refusals).Reason);
    }

    [Fact]
    public async Task A_page_that_unpacks_without_end_is_given_up()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a")
            .On(
                "/a",
                async context =>
                {
                    context.Response.ContentType = "text/html";
                    context.Response.Headers.ContentEncoding = "gzip";
                    await using var packed = new GZipStream(context.Response.Body, CompressionLevel.Optimal);
                    for (var i = 0; i < 64; i++)
                        await packed.WriteAsync(new byte[1 << 20]);
                }
            );

        Assert.Equal(RefusalReason.TooLarge, Assert.Single((await site.CrawlAsync()).Refusals).Reason);
    }

    [Fact]
    public async Task A_damaged_answer_and_a_page_of_nothing_but_nesting_are_named()
    {
        await using var site = await TestSite.StartAsync();
        site.Page("/", "Accueil", "a", "b")
            .On(
                "/a",
                context =>
                {
                    context.Response.ContentType = "text/html";
                    context.Response.Headers.ContentEncoding = "gzip";
                    return context.Response.WriteAsync("no gzip at all");
                }
            )
            .Html("/b", string.Concat(Enumerable.Repeat("<div>", 100_000)));

        var report = await site.CrawlAsync();

        Assert.Equal(
            [RefusalReason.Damaged, RefusalReason.TooComplex],
            report.Refusals.Select(refusal => refusal.Reason)
        );
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        await using var site = await TestSite.StartAsync();
        var asked = 0;
        site.On(
            "/",
            context =>
            {
                context.Response.ContentType = "text/html";
                context.Response.StatusCode = asked++ == 0 ? 503 : 200;
                context.Response.Headers.RetryAfter = "3600";
                return context.Response.WriteAsync("<p>Accueil</p>");
            }
        );

        Assert.Equal(1, (await site.CrawlAsync()).New);
    }

    [Fact]
    public async Task A_link_in_the_way_leads_no_file_out_of_the_folder()
    {
        await using var site = await TestSite.StartAsync();
        var outside = Directory.CreateDirectory(Path.Combine(site.Data, "outside")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(site.Knowledge, "web"), outside);
        site.Page("/", "Accueil");

        var report = await site.CrawlAsync();

        Assert.Equal(RefusalReason.Unwritable, Assert.Single(report.Refusals).Reason);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside));
    }
}
