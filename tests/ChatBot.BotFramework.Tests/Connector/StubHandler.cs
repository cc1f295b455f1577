using System.Collections.Concurrent;
using System.Net;

namespace ChatBot.BotFramework.Tests.Connector;

/// <summary>Answers every request the same way and keeps what was asked.</summary>
internal sealed class StubHandler(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    public StubHandler(HttpStatusCode status, HttpContent? content = null)
        : this(_ => Task.FromResult(new HttpResponseMessage(status) { Content = content })) { }

    public ConcurrentQueue<(HttpMethod Method, string Url, string Body)> Requests { get; } = [];

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : "";
        Requests.Enqueue((request.Method, request.RequestUri!.AbsoluteUri, body));
        return await answer(cancellationToken);
    }
}
