using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>A person or a bot in a channel.</summary>
public class ChannelAccount
{
    public string? Id { get; set; }
    public string? Name { get; set; }
    public string? AadObjectId { get; set; }
    public string? Role { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
