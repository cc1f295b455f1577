namespace ChatBot.Conversations;

/// <summary>Channels that have a bot and a renderer of their own.</summary>
internal static class ChannelIds
{
    public const string Teams = "msteams";
}
