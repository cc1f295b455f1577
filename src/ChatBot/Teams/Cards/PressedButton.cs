using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotHost;
using ChatBot.Conversations;

namespace ChatBot.Teams.Cards;

/// <summary>
/// What a card's button asks. It comes back as the value of a message, from whoever cares to write one:
/// it holds no more than anybody may ask.
/// </summary>
/// <param name="Place">The document's path and the section's id that were chosen; null for a question alone.</param>
internal sealed record PressedButton(string Question, (string Document, string Section)? Place)
{
    /// <summary>In UTF-16 units, of a path and a section's id.</summary>
    private const int MaxPlace = 4096;

    /// <summary>What fits in a card beside three others, in UTF-16 units.</summary>
    private const int MaxWrittenPlace = 600;
    private const int MaxWrittenQuestion = 800;

    /// <summary>Null where no button of ours was pressed.</summary>
    public static PressedButton? Read(object? value)
    {
        if (
            BotJson.Read(value) is not { ValueKind: JsonValueKind.Object } data
            || Text(data, "question", Search.Answering.Question.MaxLength) is not { } question
            || string.IsNullOrWhiteSpace(question)
        )
            return null;
        return
            Text(data, "document", MaxPlace) is { Length: > 0 } document
            && Text(data, "section", MaxPlace) is { } section
            ? new PressedButton(question, (document, section))
            : new PressedButton(question, null);
    }

    /// <summary>The data of a button that chooses a quote; null where they are too long for a card.</summary>
    public static JsonObject? Choosing(ReplyQuote quote, string question) =>
        quote.Document.Length + quote.SectionId.Length > MaxWrittenPlace || question.Length > MaxWrittenQuestion
            ? null
            : new JsonObject
            {
                ["question"] = question,
                ["document"] = quote.Document,
                ["section"] = quote.SectionId,
            };

    /// <summary>
    /// The data of a button that asks in the person's name. As a message back it is read in teams and groups
    /// too, where what does not mention the bot is not.
    /// </summary>
    /// <param name="isMessageBack">False for clients that drop message backs, as the Agents Playground does.</param>
    public static JsonObject Asking(string question, bool isMessageBack)
    {
        var data = new JsonObject { ["question"] = question };
        if (isMessageBack)
        {
            data["msteams"] = new JsonObject
            {
                ["type"] = "messageBack",
                ["text"] = question,
                ["displayText"] = question,
            };
        }
        return data;
    }

    private static string? Text(JsonElement data, string name, int maxLength) =>
        data.TryGetProperty(name, out var member)
        && member.ValueKind == JsonValueKind.String
        && member.GetString() is { } text
        && text.Length <= maxLength
            ? text
            : null;
}
