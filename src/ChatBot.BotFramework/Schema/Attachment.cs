using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.BotFramework.Schema;

/// <summary>A card or file that comes with a message.</summary>
public class Attachment
{
    public string? ContentType { get; set; }
    public string? ContentUrl { get; set; }
    public object? Content { get; set; }
    public string? Name { get; set; }
    public string? ThumbnailUrl { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Properties { get; set; }
}
