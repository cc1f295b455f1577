namespace ChatBot.BotFramework.Authentication;

/// <summary>From when and until when a token is valid, both in UTC.</summary>
internal readonly record struct Lifetime(DateTime From, DateTime Until)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    public bool Holds(TimeProvider time)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return now - Skew < Until && From <= now + Skew;
    }
}
