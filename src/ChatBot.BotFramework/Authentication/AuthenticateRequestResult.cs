using System.Diagnostics.CodeAnalysis;

namespace ChatBot.BotFramework.Authentication;

/// <summary>Whether an activity may be taken: who sent it, or why not.</summary>
public sealed record AuthenticateRequestResult
{
    private AuthenticateRequestResult() { }

    [MemberNotNullWhen(true, nameof(Caller))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsAuthenticated => Caller is not null;

    public AuthenticatedCaller? Caller { get; private init; }

    public AuthenticationFault? Fault { get; private init; }

    internal static AuthenticateRequestResult Taken(AuthenticatedCaller caller) => new() { Caller = caller };

    internal static AuthenticateRequestResult Refused(AuthenticationFault fault) => new() { Fault = fault };
}
