using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>Something an activity says besides its text: a mention, the client's facts, a citation.</summary>
public class Entity
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
