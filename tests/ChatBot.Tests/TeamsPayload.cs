using System.Text.Json.Nodes;

namespace ChatBot.Tests;

/// <summary>What a Teams client sent, captured in files, and the same with other words.</summary>
internal static class TeamsPayload
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Payloads", "teams");

    public static IEnumerable<string> Names =>
        Directory
            .EnumerateFiles(Folder, "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    public static JsonObject Read(string name) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!.AsObject();

    /// <summary>The same from a channel that has no bot of its own.</summary>
    public static JsonObject Elsewhere(JsonObject activity)
    {
        activity["channelId"] = "emulator";
        return activity;
    }

    public static JsonObject Message(string text)
    {
        var message = Read("message-personal");
        message["text"] = text;
        return message;
    }
}
