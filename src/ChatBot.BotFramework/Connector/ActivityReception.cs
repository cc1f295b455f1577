using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Schema;
using Microsoft.AspNetCore.Http;

namespace ChatBot.BotFramework.Connector;

/// <summary>Takes an activity from a request, or says why not. What needs no body comes first: of strangers none is read.</summary>
internal sealed class ActivityReception(BotFrameworkAuthentication authentication)
{
    /// <returns>The activity and where its turn may send to (null for nowhere), or a fault.</returns>
    public async Task<(Activity? Activity, Uri? ProvenServiceUrl, BadActivity? Fault)> TakeAsync(
        HttpRequest request,
        CancellationToken cancellationToken
    )
    {
        var header = request.Headers.Authorization;
        if (
            authentication.HasCredentials
            && await authentication.CheckHeaderAsync(header, cancellationToken) is { } stranger
        )
            return Refused(BadActivity.Of(stranger));
        var (activity, fault) = await ActivityReader.ReadAsync(request, cancellationToken);
        if (fault is not null)
            return Refused(fault);
        if (!authentication.HasCredentials)
            return TakeLocal(activity!);
        var result = await authentication.AuthenticateRequestAsync(activity!, header, cancellationToken);
        if (!result.IsAuthenticated)
            return Refused(BadActivity.Of(result.Fault));
        return HasParties(activity!) ? (activity, result.Caller.ServiceUrl, null) : Refused(BadActivity.NoParties);
    }

    private static (Activity?, Uri?, BadActivity?) TakeLocal(Activity activity) =>
        activity.ServiceUrl is { Length: > 0 } serviceUrl && !ServiceUrl.IsLocal(serviceUrl)
            ? Refused(BadActivity.ForeignServiceUrl)
            : (activity, ServiceAddress.Parse(activity.ServiceUrl), null);

    private static (Activity?, Uri?, BadActivity?) Refused(BadActivity fault) => (null, null, fault);

    // Tools on this machine leave out what every channel says.
    private static bool HasParties(Activity activity) =>
        activity is { Conversation.Id.Length: > 0, From.Id.Length: > 0, Recipient.Id.Length: > 0 };
}
