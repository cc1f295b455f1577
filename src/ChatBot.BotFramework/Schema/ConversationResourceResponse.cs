namespace ChatBot.BotFramework.Schema;

/// <summary>A conversation that was begun.</summary>
public class ConversationResourceResponse
{
    /// <summary>Of what was said first.</summary>
    public string? ActivityId { get; set; }

    /// <summary>Where to send to from then on.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary>Of the conversation.</summary>
    public string? Id { get; set; }
}
