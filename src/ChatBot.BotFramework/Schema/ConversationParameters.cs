namespace ChatBot.BotFramework.Schema;

/// <summary>A conversation to be begun.</summary>
public class ConversationParameters
{
    public bool? IsGroup { get; set; }
    public ChannelAccount? Bot { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
    public string? TopicName { get; set; }
    public string? TenantId { get; set; }

    /// <summary>What is said first; null for nothing.</summary>
    public Activity? Activity { get; set; }
    public object? ChannelData { get; set; }
}
