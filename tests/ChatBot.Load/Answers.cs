using System.Text.Json;

namespace ChatBot.Load;

/// <summary>Whether an answer is what it has to be.</summary>
internal static class Answers
{
    /// <summary>One reply, with a text.</summary>
    public static bool IsOneReply(ReadOnlyMemory<byte> body)
    {
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.TryGetProperty("activities", out var activities)
            && activities.GetArrayLength() == 1
            && HasText(activities[0]);
    }

    public static bool HasText(JsonElement activity) =>
        activity.TryGetProperty("text", out var text) && !string.IsNullOrWhiteSpace(text.GetString());

    /// <summary>The same text came back.</summary>
    public static bool IsEcho(ReadOnlyMemory<byte> body, ReadOnlyMemory<byte> sent)
    {
        using var answer = JsonDocument.Parse(body);
        using var question = JsonDocument.Parse(sent);
        return answer.RootElement.GetProperty("text").GetString()
            == question.RootElement.GetProperty("text").GetString();
    }
}
