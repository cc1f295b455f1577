namespace ChatBot.BotFramework.Schema.Teams;

/// <summary>What a message extension shows.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResult? ComposeExtension { get; set; }
}

/// <summary>Results to choose from, or a message in their place.</summary>
public class MessagingExtensionResult
{
    /// <summary><c>list</c> or <c>grid</c>.</summary>
    public string? AttachmentLayout { get; set; }

    /// <summary><c>result</c>, or <c>message</c> for <see cref="Text"/> alone.</summary>
    public string? Type { get; set; }
    public IList<MessagingExtensionAttachment>? Attachments { get; set; }
    public string? Text { get; set; }
}

/// <summary>One result: the card that is inserted, and what stands for it in the list.</summary>
public class MessagingExtensionAttachment : Attachment
{
    public Attachment? Preview { get; set; }
}
