namespace ChatBot.Crawling;

/// <summary>An address that gave no page.</summary>
/// <param name="Detail">A status, an address, a size; never a sentence.</param>
internal sealed record Refusal(Uri Address, RefusalReason Reason, string Detail = "")
{
    /// <summary>Whether the address will give no page tomorrow either.</summary>
    public bool IsFinal => Reason < RefusalReason.Unreachable;

    /// <summary>Whether the server is to blame, and not the address.</summary>
    public bool IsOfTheServer =>
        Reason is RefusalReason.Unreachable or RefusalReason.TimedOut
        || this is { Reason: RefusalReason.WrongStatus, Detail: "429" or ['5', ..] };
}
