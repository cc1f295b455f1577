using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Load;

/// <summary>What an activity holds, for an endpoint that reads it and writes it back.</summary>
internal sealed class EchoActivity
{
    public string? Type { get; set; }
    public string? Id { get; set; }
    public string? Text { get; set; }
    public string? TextFormat { get; set; }
    public string? Locale { get; set; }
    public string? ChannelId { get; set; }
    public string? ServiceUrl { get; set; }
    public string? DeliveryMode { get; set; }
    public EchoAccount? From { get; set; }
    public EchoAccount? Recipient { get; set; }
    public EchoAccount? Conversation { get; set; }
    public JsonElement? ChannelData { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>A person, a bot or a conversation.</summary>
internal sealed class EchoAccount
{
    public string? Id { get; set; }
    public string? Name { get; set; }

    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
