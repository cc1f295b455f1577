namespace ChatBot.BotFramework.Schema;

/// <summary>How a message's text is to be read.</summary>
public static class TextFormatTypes
{
    public const string Plain = "plain";
    public const string Markdown = "markdown";
}
