using System.Net.Http.Headers;

namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// Lets a request go to the service address of a turn and nowhere else, with the bot's token where it
/// has one. It stands before a handler that follows no redirects.
/// </summary>
/// <param name="tokens">Null without credentials.</param>
public sealed class ConnectorTokenHandler(ServiceHosts hosts, TokenSource? tokens) : DelegatingHandler
{
    /// <summary>
    /// Marks a request as proven: the service address that a verified token named for the turn, see
    /// <see cref="AuthenticatedCaller.ServiceUrl"/>, or the turn's own where there are no credentials.
    /// </summary>
    public static readonly HttpRequestOptionsKey<Uri> ProvenServiceUrl = new("ChatBot.ProvenServiceUrl");

    /// <exception cref="ServiceUrlRefusedException">Nothing was sent: the address is not proven, or not allowed.</exception>
    /// <exception cref="CredentialException">Nothing was sent: there is no token to send with.</exception>
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        if (request.RequestUri is not { IsAbsoluteUri: true } address || !IsProven(request, address))
            throw new ServiceUrlRefusedException("The address is not the service address that this turn has proven.");
        if (!hosts.Allows(address))
        {
            throw new ServiceUrlRefusedException(
                $"The bot does not send to {address.Scheme}://{address.IdnHost}: if it is right, add the host to BotFramework:AllowedServiceHosts."
            );
        }
        request.Headers.Authorization = tokens is null
            ? null
            : new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }

    private static bool IsProven(HttpRequestMessage request, Uri address) =>
        request.Options.TryGetValue(ProvenServiceUrl, out var proven) && ServiceAddress.IsBelow(address, proven);
}
