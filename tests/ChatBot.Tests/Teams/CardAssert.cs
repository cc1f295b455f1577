using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;

namespace ChatBot.Tests.Teams;

/// <summary>What every card of ours must be.</summary>
internal static class CardAssert
{
    private static readonly string[] Elements =
    [
        "AdaptiveCard",
        "RichTextBlock",
        "TextRun",
        "ActionSet",
        "Container",
        "Action.ToggleVisibility",
        "Action.OpenUrl",
        "Action.Submit",
        "messageBack",
    ];

    public static void Sound(JsonObject card)
    {
        Assert.Equal("AdaptiveCard", (string?)card["type"]);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.Equal("Full", (string?)card["msteams"]!["width"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.Equal((string?)card["lang"] == "ar", (bool?)card["rtl"] == true);
        Assert.NotEmpty(card["body"]!.AsArray());
        Assert.True(JsonSerializer.SerializeToUtf8Bytes(card, BotFrameworkJson.Wire.JsonObject).Length < 25 * 1024);
        var parts = TeamsChat.Parts(card).ToList();
        Assert.All(
            parts.Select(part => part["type"]).OfType<JsonValue>(),
            type => Assert.Contains((string)type!, Elements)
        );
        var ids = parts.Select(part => (string?)part["id"]).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        foreach (var toggle in TeamsChat.Parts(card, "Action.ToggleVisibility"))
            Assert.All(toggle["targetElements"]!.AsArray(), target => Assert.Contains((string)target!, ids));
        foreach (var open in TeamsChat.Parts(card, "Action.OpenUrl"))
            Assert.True(Uri.TryCreate((string)open["url"]!, UriKind.Absolute, out _));
        foreach (var run in TeamsChat.Parts(card, "TextRun"))
            Assert.NotEqual("", (string)run["text"]!);
        Assert.DoesNotContain("AIGenerated", card.ToJsonString(), StringComparison.Ordinal);
    }
}
