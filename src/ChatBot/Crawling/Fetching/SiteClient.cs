using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using ChatBot.Crawling.Sites;
using ChatBot.Outbound;
using Polly;

namespace ChatBot.Crawling.Fetching;

/// <summary>
/// Fetches from one site: one request after another with a pause between them, never from another
/// host, through no proxy, with no cookie and no credential.
/// </summary>
internal sealed class SiteClient : IDisposable
{
    /// <summary>The name by which robots.txt calls this crawler.</summary>
    public const string Product = "ChatBot";

    private static readonly string Version =
        typeof(SiteClient)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0";

    private readonly CrawlLimits limits;
    private readonly TimeProvider time;
    private readonly HttpClient http;
    private readonly ResiliencePipeline<HttpResponseMessage> retries;
    private bool isFirst = true;

    public SiteClient(SourceSite site, CrawlLimits limits, TimeProvider time, ResolveName resolve)
    {
        this.limits = limits;
        this.time = time;
        Delay = site.Delay;
        retries = Retries.Create(limits, time);
        http = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                Credentials = null,
                ActivityHeadersPropagator = null,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = limits.Timeout,
                MaxConnectionsPerServer = 1,
                ConnectCallback = new GuardedConnection(site.AllowsPrivate, resolve).ConnectAsync,
            }
        )
        {
            Timeout = limits.Timeout,
        };
        var headers = http.DefaultRequestHeaders;
        headers.UserAgent.Add(new ProductInfoHeaderValue(Product, Version));
        headers.UserAgent.Add(new ProductInfoHeaderValue("(+knowledge crawl)"));
        headers.TryAddWithoutValidation("Accept", "text/html, application/xhtml+xml, application/pdf;q=0.9, */*;q=0.1");
        if (site.Language is { } language)
            headers.TryAddWithoutValidation("Accept-Language", language);
    }

    /// <summary>Between two requests.</summary>
    public TimeSpan Delay { get; set; }

    /// <param name="refuse">Says of each address on the way why it must not be fetched, or null.</param>
    /// <param name="validators">Of what was fetched from an address before.</param>
    public async Task<Fetched> FetchAsync(
        Uri address,
        BodyLimit limit,
        Func<Uri, Refusal?> refuse,
        Func<Uri, Validators?> validators,
        CancellationToken cancellationToken
    )
    {
        var way = new List<Uri>();
        NotFetched Refused(RefusalReason reason, string detail = "") =>
            new(address, new Refusal(way[0], reason, detail)) { Way = way };
        try
        {
            while (true)
            {
                way.Add(address);
                if (refuse(address) is { } refusal)
                    return new NotFetched(address, refusal with { Address = way[0] }) { Way = way };
                using var response = await SendAsync(address, validators(address), cancellationToken);
                if (Target(response, address) is not { } target)
                    return await ReadAsync(response, way, limit, cancellationToken);
                if (way.Count > limits.MaxRedirects)
                    return Refused(RefusalReason.TooManyRedirects);
                address = target;
            }
        }
        catch (HttpRequestException e)
        {
            return e.InnerException is RefusedAddressException refused
                ? Refused(RefusalReason.PrivateAddress, refused.Address)
                : Refused(RefusalReason.Unreachable, e.HttpRequestError.ToString());
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            return Refused(RefusalReason.Damaged, e.GetType().Name);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Refused(RefusalReason.TimedOut, limits.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture));
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        Uri address,
        Validators? known,
        CancellationToken cancellationToken
    )
    {
        if (!isFirst && Delay > TimeSpan.Zero)
            await Task.Delay(Delay, time, cancellationToken);
        isFirst = false;
        return await retries.ExecuteAsync(
            async token =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                if (known?.ETag is { } tag)
                    request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                request.Headers.IfModifiedSince = known?.LastModified;
                return await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, token);
            },
            cancellationToken
        );
    }

    private static Uri? Target(HttpResponseMessage response, Uri address) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308
        && response.Headers.Location is { } location
        && Uri.TryCreate(address, location, out var target)
            ? new UriBuilder(target) { Fragment = "" }.Uri
            : null;

    private async Task<Fetched> ReadAsync(
        HttpResponseMessage response,
        List<Uri> way,
        BodyLimit limit,
        CancellationToken cancellationToken
    )
    {
        var address = way[^1];
        NotFetched Refused(RefusalReason reason, string detail = "") =>
            new(address, new Refusal(way[0], reason, detail)) { Way = way };
        switch (response.StatusCode)
        {
            case HttpStatusCode.NotModified:
                return new NotModified(address) { Way = way };
            case HttpStatusCode.NotFound or HttpStatusCode.Gone:
                return Refused(RefusalReason.Gone, StatusOf(response));
            case not HttpStatusCode.OK:
                return Refused(RefusalReason.WrongStatus, StatusOf(response));
        }
        using var timeout = new CancellationTokenSource(limits.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        await using var stream = await response.Content.ReadAsStreamAsync(either.Token);
        if (await BoundedBody.ReadAsync(stream, limit, either.Token) is not ({ } body, var isCut))
            return Refused(RefusalReason.TooLarge, $"{limit.Size >> 20} MB");
        response.Headers.TryGetValues("ETag", out var tags);
        response.Headers.TryGetValues("X-Robots-Tag", out var robots);
        return new FetchedPage(
            address,
            body,
            new Validators(tags?.FirstOrDefault(), response.Content.Headers.LastModified)
        )
        {
            Way = way,
            IsCut = isCut,
            ContentType = response.Content.Headers.TryGetValues("Content-Type", out var types) ? types.First() : "",
            RobotsTag = string.Join(", ", robots ?? []).ToLowerInvariant(),
        };
    }

    private static string StatusOf(HttpResponseMessage response) =>
        ((int)response.StatusCode).ToString(CultureInfo.InvariantCulture);
}
