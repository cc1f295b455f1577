using ChatBot.BotFramework.Authentication;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Connector;

/// <summary>Why a request is refused, and what would be taken.</summary>
internal sealed record BadActivity(int Status, string Code, string Message)
{
    public static readonly BadActivity TooLarge = new(
        413,
        "MessageSizeTooBig",
        "The body is larger than 256 KB: send less."
    );

    public static readonly BadActivity NotUtf8 = new(400, "BadSyntax", "The body is not valid UTF-8.");

    public static readonly BadActivity NotJson = new(
        400,
        "BadSyntax",
        "The body is not an activity: it must be one JSON object, nested at most 64 deep, each name once, values of the protocol's types."
    );

    public static readonly BadActivity NoType = new(
        400,
        "MissingProperty",
        "The activity has no 'type', for example \"message\"."
    );

    public static readonly BadActivity NoConversation = new(
        400,
        "MissingProperty",
        "The activity has no 'conversation.id'."
    );

    public static readonly BadActivity NoParties = new(
        400,
        "MissingProperty",
        "The activity lacks 'conversation.id', 'from.id' or 'recipient.id'."
    );

    public static readonly BadActivity NoServiceUrl = new(
        400,
        "MissingProperty",
        "The activity has no 'serviceUrl' to reply to: name one, or set 'deliveryMode' to \"expectReplies\"."
    );

    public static readonly BadActivity ForeignServiceUrl = new(
        403,
        "ServiceUrlNotAllowed",
        "Without credentials the bot replies to this machine only: 'serviceUrl' must be a loopback address."
    );

    public static readonly BadActivity Busy = new(
        503,
        "TooBusy",
        "Too many activities or replies wait: send the activity again in a moment."
    );

    public static readonly BadActivity UnknownInvoke = new(501, "NotImplemented", "The bot does not know this invoke.");

    public static BadActivity Of(AuthenticationFault fault) => new(fault.Status, fault.Code, fault.Message);

    public ErrorResponse Body => new(new Error(Code, Message));
}
