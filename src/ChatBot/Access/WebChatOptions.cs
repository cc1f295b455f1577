namespace ChatBot.Access;

/// <summary>Settings of the section <c>WebChat</c>.</summary>
internal sealed class WebChatOptions
{
    /// <summary>Whether anonymous visitors may read public documents and ask about them. Default: false.</summary>
    public bool Public { get; set; }
}
