namespace ChatBot.BotFramework.Schema;

/// <summary>Something said in a conversation.</summary>
public interface IMessageActivity : IActivity
{
    string? Locale { get; set; }
    string? Text { get; set; }
    string? TextFormat { get; set; }
    string? Summary { get; set; }
    IList<Attachment>? Attachments { get; set; }
    SuggestedActions? SuggestedActions { get; set; }
    object? Value { get; set; }
    string? DeliveryMode { get; set; }
}
