using System.Net;
using System.Text;
using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Answers as Entra's token endpoint and keeps what was asked.</summary>
internal sealed class EntraStub(HttpStatusCode status, string answer) : HttpMessageHandler
{
    public List<(string Address, string Body)> Requests { get; } = [];

    public EntraHttp Http => new(new HttpClient(this));

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Requests.Add((request.RequestUri!.AbsoluteUri, Uri.UnescapeDataString(body)));
        return new HttpResponseMessage(status)
        {
            Content = new StringContent(answer, Encoding.UTF8, "application/json"),
        };
    }
}
