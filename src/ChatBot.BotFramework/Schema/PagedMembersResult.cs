namespace ChatBot.BotFramework.Schema;

/// <summary>Some members of a conversation.</summary>
public class PagedMembersResult
{
    /// <summary>Asks for the next ones; null where there are none.</summary>
    public string? ContinuationToken { get; set; }
    public IList<ChannelAccount>? Members { get; set; }
}
