namespace ChatBot.Storage;

/// <summary>How much conversation state is kept.</summary>
/// <param name="Items">Of more, those go that were not read or written for the longest time.</param>
internal sealed record StateLimits(int Items = 20_000)
{
    /// <summary>Since an item was last written.</summary>
    public TimeSpan Lifetime { get; init; } = TimeSpan.FromMinutes(30);
}
