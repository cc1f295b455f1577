using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;

namespace ChatBot.BotHost;

/// <summary>
/// The JSON in activities, channel data, values and cards, the same to the bot whichever host carries it:
/// the SDK keeps it as Newtonsoft's <see cref="JObject"/>s.
/// </summary>
internal static class BotJson
{
    /// <summary>What came in: channel data, a value, a card's content; null where there is none.</summary>
    public static JsonElement? Read(object? value) =>
        value is null ? null : JsonElement.Parse(JToken.FromObject(value).ToString(Newtonsoft.Json.Formatting.None));

    /// <summary>An entity's members other than its type; null where there are none.</summary>
    public static JsonElement? Read(Entity entity) => Read((object?)entity.Properties);

    /// <summary>What goes out: channel data, a card's content, the body of an answer to an invoke.</summary>
    public static object Write(JsonObject value) => JObject.Parse(value.ToJsonString());

    /// <summary>An entity with the members given, its type among them.</summary>
    public static Entity Entity(JsonObject value) => JObject.Parse(value.ToJsonString()).ToObject<Entity>()!;
}
