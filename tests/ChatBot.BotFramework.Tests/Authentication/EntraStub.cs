using System.Net;
using System.Text;
using Microsoft.Identity.Client;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Entra's token endpoint, without a network.</summary>
/// <param name="answer">Status and body; it may wait.</param>
internal sealed class EntraStub(Func<CancellationToken, Task<(HttpStatusCode Status, string Body)>> answer)
    : HttpMessageHandler,
        IMsalHttpClientFactory
{
    public EntraStub(HttpStatusCode status, string body)
        : this(_ => Task.FromResult((status, body))) { }

    public HttpClient GetHttpClient() => new(this, disposeHandler: false);

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var (status, body) = await answer(cancellationToken);
        return new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
    }
}
