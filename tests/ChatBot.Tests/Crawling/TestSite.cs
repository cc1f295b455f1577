using System.Collections.Concurrent;
using System.Net;
using ChatBot.Crawling;
using ChatBot.Crawling.Fetching;
using ChatBot.Crawling.Sites;
using ChatBot.Outbound;
using Microsoft.Extensions.Primitives;

namespace ChatBot.Tests.Crawling;

/// <summary>A web site on a port of its own, with a folder that a crawl of it fills.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-crawl-");
    private readonly ConcurrentDictionary<string, RequestDelegate> answers = new(StringComparer.Ordinal);
    private readonly WebApplication app;

    private TestSite(WebApplication app)
    {
        this.app = app;
        app.Run(AnswerAsync);
    }

    public Uri Address => new(app.Urls.Single());

    public string Knowledge => Path.Combine(folder.FullName, "knowledge");

    public string Data => Path.Combine(folder.FullName, "data");

    /// <summary>Paths in the order in which they were asked for.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public CrawlLimits Limits { get; set; } =
        new()
        {
            RetryDelay = TimeSpan.Zero,
            MaxRetryAfter = TimeSpan.Zero,
            Retries = 1,
        };

    public ResolveName Resolve { get; set; } = Dns.GetHostAddressesAsync;

    public SourceSite Source =>
        new()
        {
            Start = Address,
            Folder = "web/site",
            AllowsPrivate = true,
            Delay = TimeSpan.Zero,
        };

    /// <summary>What an administrator writes to have it crawled.</summary>
    public string SourcesFile =>
        $"sites:\n  - url: {Address}\n    allowPrivate: true\n    delay: 0\n    folder: web/site\n";

    public static async Task<TestSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var site = new TestSite(builder.Build());
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        Directory.CreateDirectory(site.Knowledge);
        return site;
    }

    /// <summary>Answers a path with a page of these links.</summary>
    public TestSite Page(string path, string body, params string[] links) =>
        Html(
            path,
            $"<title>{path}</title><p>{body}</p>" + string.Concat(links.Select(to => $"<a href=\"{to}\">x</a>"))
        );

    public TestSite Html(string path, string html) => Text(path, html, "text/html; charset=utf-8");

    public TestSite Text(string path, string text, string contentType) =>
        On(
            path,
            context =>
            {
                context.Response.ContentType = contentType;
                return context.Response.WriteAsync(text);
            }
        );

    public TestSite Redirect(string path, string to) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = StatusCodes.Status302Found;
                context.Response.Headers.Location = to;
                return Task.CompletedTask;
            }
        );

    public TestSite Status(string path, int status) =>
        On(
            path,
            context =>
            {
                context.Response.StatusCode = status;
                return Task.CompletedTask;
            }
        );

    /// <summary>A page that is sent only to those who do not have it.</summary>
    public TestSite Tagged(string path, string body, string header, string value, params string[] links)
    {
        Page(path, body, links);
        var page = answers[path];
        return On(
            path,
            context =>
            {
                context.Response.Headers[header] = value;
                var known =
                    header == "ETag" ? context.Request.Headers.IfNoneMatch : context.Request.Headers.IfModifiedSince;
                if (known != new StringValues(value))
                    return page(context);
                context.Response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }
        );
    }

    public TestSite On(string path, RequestDelegate answer)
    {
        answers[path] = answer;
        return this;
    }

    public TestSite Without(string path)
    {
        answers.TryRemove(path, out _);
        return this;
    }

    public async Task<SiteReport> CrawlAsync(SourceSite? source = null, CancellationToken? cancellationToken = null)
    {
        Requests.Clear();
        var crawler = new Crawler(Knowledge, Data, TimeProvider.System) { Limits = Limits, Resolve = Resolve };
        var reports = await crawler.RunAsync(
            [source ?? Source],
            progress: null,
            cancellationToken ?? TestContext.Current.CancellationToken
        );
        return Assert.Single(reports!);
    }

    /// <summary>All visible files of the folder, in order.</summary>
    public IReadOnlyList<string> Files() =>
        [
            .. Directory
                .EnumerateFiles(Knowledge, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Knowledge, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    public string Read(string file) => File.ReadAllText(Path.Combine(Knowledge, file));

    public Task StopAsync() => app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value + context.Request.QueryString.Value;
        Requests.Enqueue(path);
        if (answers.TryGetValue(path, out var answer))
            return answer(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
