using System.Text.Json.Nodes;

namespace ChatBot.EndToEnd.Playground;

/// <summary>What <see cref="RichBot"/> says.</summary>
internal static class RichAnswer
{
    public const string Context = "The whole passage.";
    public const string SourceName = "The document";
    public const string SourceAbstract = "What stands there";
    public const string ResultTitle = "First result";

    private const string Card = """
        {
          "type": "AdaptiveCard",
          "version": "1.5",
          "body": [
            { "type": "TextBlock", "text": "See also", "wrap": true },
            { "type": "TextBlock", "id": "context", "isVisible": false, "text": "#context", "wrap": true }
          ],
          "actions": [
            { "type": "Action.ToggleVisibility", "title": "Context", "targetElements": ["context"] },
            { "type": "Action.Submit", "title": "Who pays?", "data": { "question": "Who pays?" } }
          ]
        }
        """;

    private const string Citation = """
        {
          "type": "https://schema.org/Message",
          "@type": "Message",
          "@context": "https://schema.org",
          "@id": "",
          "citation": [
            {
              "@type": "Claim",
              "position": 1,
              "appearance": {
                "@type": "DigitalDocument",
                "name": "#name",
                "url": "https://example.org/document",
                "abstract": "#abstract"
              }
            }
          ]
        }
        """;

    public static JsonObject To(string text) =>
        new()
        {
            ["type"] = "message",
            ["text"] = $"You said {text} [1]",
            ["textFormat"] = "markdown",
            ["channelData"] = new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } },
            ["entities"] = new JsonArray(Parse(Citation)),
            ["attachments"] = new JsonArray(Attach(Parse(Card))),
        };

    public static JsonObject Results()
    {
        var result = Attach(Parse(Card));
        result["preview"] = new JsonObject
        {
            ["contentType"] = "application/vnd.microsoft.card.thumbnail",
            ["content"] = new JsonObject { ["title"] = ResultTitle, ["text"] = SourceName },
        };
        return new JsonObject
        {
            ["composeExtension"] = new JsonObject
            {
                ["type"] = "result",
                ["attachmentLayout"] = "list",
                ["attachments"] = new JsonArray(result),
            },
        };
    }

    private static JsonObject Attach(JsonNode card) =>
        new() { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card };

    private static JsonNode Parse(string json) =>
        JsonNode.Parse(
            json.Replace("#context", Context, StringComparison.Ordinal)
                .Replace("#name", SourceName, StringComparison.Ordinal)
                .Replace("#abstract", SourceAbstract, StringComparison.Ordinal)
        )!;
}
