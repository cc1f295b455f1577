using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>A button.</summary>
public class CardAction
{
    public string? Type { get; set; }
    public string? Title { get; set; }
    public object? Value { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
