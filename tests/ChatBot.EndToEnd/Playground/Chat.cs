namespace ChatBot.EndToEnd.Playground;

/// <summary>The conversations of the Playground, by the names of their buttons. Opening one for the first time installs the bot there.</summary>
internal static class Chat
{
    public const string Personal = "Personal Chat";
    public const string Group = "Group Chat";
    public const string Channel = "My Team - General";
}
