namespace ChatBot.BotFramework.Turns;

/// <summary>Something sent did not reach the channel's service address.</summary>
public sealed class DeliveryException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>Whether the same may arrive later: the channel is busy, down or out of reach.</summary>
    public bool IsTransient { get; init; }

    /// <summary>The HTTP status that the service address answered; null where it did not answer.</summary>
    public int? Status { get; init; }

    /// <summary>How long the channel asks to wait; null where it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
