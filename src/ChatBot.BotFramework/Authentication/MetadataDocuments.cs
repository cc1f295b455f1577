using System.Net;
using Microsoft.IdentityModel.Protocols;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Fetches an issuer's metadata: of bounded size, never by a redirect, by plain http from this machine only.</summary>
/// <param name="onDate">Told what time the answering server has.</param>
internal sealed class MetadataDocuments(HttpClient http, Action<DateTimeOffset>? onDate = null) : IDocumentRetriever
{
    /// <summary>In bytes; the largest that Microsoft serves has some 50 KB.</summary>
    public const int MaxSize = 512 * 1024;

    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public static HttpClient CreateClient(HttpMessageHandler? handler = null) =>
        new(
            handler
                ?? new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = Timeout,
                }
        )
        {
            MaxResponseContentBufferSize = MaxSize,
            Timeout = Timeout,
        };

    /// <exception cref="HttpRequestException">It cannot be had from there, or may not be.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        if (!IsAllowed(address))
            throw new HttpRequestException("Metadata is fetched by https, or by http from this machine.");
        using var response = await http.GetAsync(address, cancel);
        if (response.Headers.Date is { } date)
            onDate?.Invoke(date);
        if (response.StatusCode != HttpStatusCode.OK)
            throw new HttpRequestException($"The metadata's address answered {(int)response.StatusCode}.");
        return await response.Content.ReadAsStringAsync(cancel);
    }

    public static bool IsAllowed(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && Loopback.Is(uri)));
}
