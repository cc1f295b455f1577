namespace ChatBot.BotFramework.Authentication;

/// <summary>What a verified token proves of an activity.</summary>
/// <param name="AppId">The calling application; null for the Bot Connector.</param>
/// <param name="ChannelId">The activity's channel; proven where the Bot Connector calls.</param>
/// <param name="ServiceUrl">Where replies may be sent; null where the token does not say.</param>
/// <param name="TenantId">The Entra tenant that speaks; null but in Teams by way of the Bot Connector.</param>
/// <param name="UserObjectId">The Entra id of the person who speaks; null where <paramref name="TenantId"/> is.</param>
public sealed record AuthenticatedCaller(
    CallerKind Kind,
    string? AppId,
    string? ChannelId,
    Uri? ServiceUrl,
    string? TenantId,
    string? UserObjectId
);
