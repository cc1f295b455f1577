using Microsoft.Identity.Client;

namespace ChatBot.BotFramework.Authentication;

/// <summary>MSAL's way out: it carries the credential, so it follows no redirect.</summary>
internal sealed class EntraHttp(HttpClient client) : IMsalHttpClientFactory
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    public EntraHttp()
        : this(
            new HttpClient(
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseCookies = false,
                    ConnectTimeout = Timeout / 3,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                }
            )
            {
                Timeout = Timeout,
                MaxResponseContentBufferSize = 1024 * 1024,
            }
        ) { }

    public HttpClient GetHttpClient() => client;
}
