using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Tests.Schema;

/// <summary>Reads an activity as it comes in and writes it as it goes out.</summary>
internal static class RoundTrip
{
    public static string Of(string json) => JsonSerializer.Serialize(Read(json), BotFrameworkJson.Wire.Activity);

    public static Activity Read(string json) => JsonSerializer.Deserialize(json, BotFrameworkJson.Wire.Activity)!;

    public static void AssertSurvives(string json)
    {
        var written = Of(json);
        Assert.True(
            JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)),
            $"Read:\n{json}\nWritten:\n{written}"
        );
    }
}
