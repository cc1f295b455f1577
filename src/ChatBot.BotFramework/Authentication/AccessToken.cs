namespace ChatBot.BotFramework.Authentication;

/// <summary>A token to send with.</summary>
/// <param name="RefreshOn">From when on the issuer wants a new one to be fetched; null where it does not say.</param>
internal sealed record AccessToken(string Value, DateTimeOffset? RefreshOn, DateTimeOffset ExpiresOn)
{
    private static readonly TimeSpan RefreshAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan OnTheWay = TimeSpan.FromSeconds(30);

    public bool IsUsable(DateTimeOffset now) => now < ExpiresOn - OnTheWay;

    public bool IsFresh(DateTimeOffset now) => now < ExpiresOn - RefreshAhead && (RefreshOn is not { } on || now < on);

    public override string ToString() => $"a token until {ExpiresOn:u}";
}
