using System.Text.Json;
using ChatBot.BotHost;

namespace ChatBot.Teams;

/// <summary>What a person said of an answer.</summary>
/// <param name="Reaction"><c>like</c> or <c>dislike</c>.</param>
/// <param name="Reason">As they typed it; null where they typed none.</param>
internal sealed record GivenFeedback(string Reaction, string? Reason)
{
    /// <summary>Null where the value makes no sense.</summary>
    public static GivenFeedback? Read(object? value)
    {
        if (
            BotJson.Read(value) is not { } invoked
            || Text(invoked, "actionName") != "feedback"
            || Member(invoked, "actionValue") is not { } action
            || Text(action, "reaction") is not (("like" or "dislike") and { } reaction)
        )
            return null;
        var reason = Member(action, "feedback") is { } feedback ? ReasonIn(feedback)?.Trim() : null;
        return new GivenFeedback(reaction, string.IsNullOrEmpty(reason) ? null : reason);
    }

    // Teams sends a string that holds an object, other clients the words themselves.
    private static string? ReasonIn(JsonElement feedback)
    {
        if (feedback.ValueKind != JsonValueKind.String)
            return Text(feedback, "feedbackText");
        var text = feedback.GetString();
        return text is not null && text.TrimStart().StartsWith('{') ? ReasonInObject(text) : text;
    }

    private static string? ReasonInObject(string text)
    {
        try
        {
            return Text(JsonElement.Parse(text), "feedbackText") ?? text;
        }
        catch (JsonException)
        {
            return text;
        }
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.String } member ? member.GetString() : null;
}
