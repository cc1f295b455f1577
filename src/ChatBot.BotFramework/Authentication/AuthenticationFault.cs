using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Why a caller is refused.</summary>
/// <param name="Status">401 where the token is at fault, 403 where it is good and not enough.</param>
/// <param name="Code">For programs, in Pascal case.</param>
/// <param name="Message">For developers, in English; it repeats nothing that was sent.</param>
public sealed record AuthenticationFault(int Status, string Code, string Message)
{
    internal static readonly AuthenticationFault NoCredentials = Token(
        "NoCredentials",
        "The bot has no credentials and takes no tokens."
    );

    internal static readonly AuthenticationFault NoHeader = Token(
        "MissingAuthorization",
        "Send one 'Authorization: Bearer TOKEN' header."
    );

    internal static readonly AuthenticationFault BadHeader = Token(
        "BadAuthorization",
        "The Authorization header must be 'Bearer', one space and a token of at most 16 KB."
    );

    internal static readonly AuthenticationFault NoToken = Token(
        "BadToken",
        "The token is not a signed JSON web token."
    );

    internal static readonly AuthenticationFault UnknownIssuer = Token(
        "UnknownIssuer",
        "The token's issuer is none that the bot takes tokens of."
    );

    internal static readonly AuthenticationFault WrongAlgorithm = Token(
        "WrongAlgorithm",
        "The token must be signed with RS256."
    );

    internal static readonly AuthenticationFault WrongAudience = Token(
        "WrongAudience",
        "The token is for another application than the bot."
    );

    internal static readonly AuthenticationFault NoExpiry = Token(
        "NoExpiry",
        "The token does not say when it expires."
    );

    internal static readonly AuthenticationFault Expired = Token(
        "TokenExpired",
        "The token is no longer, or not yet, valid: get a new one, and check both clocks."
    );

    internal static readonly AuthenticationFault KeysUnavailable = Token(
        "KeysUnavailable",
        "The bot could not fetch the issuer's signing keys: try again later."
    );

    internal static readonly AuthenticationFault UnknownKey = Token(
        "UnknownKey",
        "The token is signed with a key that its issuer does not publish."
    );

    internal static readonly AuthenticationFault BadSignature = Token(
        "BadSignature",
        "The token's signature does not verify."
    );

    internal static readonly AuthenticationFault WrongTenant = Token(
        "WrongTenant",
        "The token's tenant is not that of its issuer."
    );

    internal static readonly AuthenticationFault WrongServiceUrl = Token(
        "WrongServiceUrl",
        "The token must name the activity's 'serviceUrl' in its claim 'serviceurl'."
    );

    internal static readonly AuthenticationFault NotEndorsed = new(
        403,
        "ChannelNotEndorsed",
        "The token's key is not endorsed for the activity's 'channelId'."
    );

    internal static readonly AuthenticationFault CallerNotAllowed = new(
        403,
        "CallerNotAllowed",
        "The calling application is not in BotFramework:AllowedCallers."
    );

    internal static readonly AuthenticationFault TenantNotAllowed = new(
        403,
        "TenantNotAllowed",
        "The conversation's tenant is not in BotFramework:AllowedTenants."
    );

    public ErrorResponse Body => new(new Error(Code, Message));

    private static AuthenticationFault Token(string code, string message) => new(401, code, message);
}
