using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.BotHost;

/// <summary>
/// The JSON in activities, channel data, values and cards, the same to the bot whichever host carries it:
/// this one reads it as <see cref="JsonElement"/>s, and writes it once, as it goes out.
/// </summary>
internal static class BotJson
{
    /// <summary>What came in: channel data, a value, a card's content; null where there is none.</summary>
    public static JsonElement? Read(object? value) => value as JsonElement?;

    /// <summary>An entity's members other than its type; null where there are none.</summary>
    public static JsonElement? Read(Entity entity) =>
        entity.Properties is { } properties
            ? JsonSerializer.SerializeToElement(properties, BotFrameworkJson.Wire.IDictionaryStringJsonElement)
            : null;

    /// <summary>What goes out: channel data, a card's content, the body of an answer to an invoke.</summary>
    public static object Write(JsonObject value) => value;

    /// <summary>An entity with the members given, its type among them.</summary>
    public static Entity Entity(JsonObject value) => value.Deserialize(BotFrameworkJson.Wire.Entity)!;
}
