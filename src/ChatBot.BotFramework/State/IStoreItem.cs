namespace ChatBot.BotFramework.State;

/// <summary>An item of which no writer overwrites what another has written since.</summary>
public interface IStoreItem
{
    /// <summary>As it was read; <c>*</c> overwrites whatever is there.</summary>
    string? ETag { get; set; }
}
