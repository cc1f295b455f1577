using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using FsCheck.Fluent;

namespace ChatBot.EndToEnd.Activities;

/// <summary>
/// What the Bot Framework SDK for JavaScript takes in says the same to it after it has gone through
/// ours, and makes the same of its handlers run.
/// </summary>
public class RoundTripTests
{
    private const int GeneratedCount = 300;

    // The SDK keeps beside a moment the text it read; the moment is what counts.
    private static readonly string[] AsWritten = ["rawTimestamp", "rawLocalTimestamp", "rawExpiration"];

    [Fact]
    public Task Captured_activities_come_through_unchanged() =>
        AssertSurviveAsync([.. Directory.EnumerateFiles(Payloads("teams"), "*.json").Select(File.ReadAllText)]);

    [Fact]
    public Task Captured_replies_come_through_unchanged() =>
        AssertSurviveAsync([
            .. Directory
                .EnumerateFiles(Payloads("connector"), "*.json")
                .Select(file => JsonNode.Parse(File.ReadAllText(file))!["request"]!["body"]!.ToJsonString()),
        ]);

    [Fact]
    public Task Generated_activities_come_through_unchanged() =>
        AssertSurviveAsync([.. GeneratedActivity.Generator.Sample(GeneratedCount).Select(a => a.ToJsonString())]);

    [Fact]
    public async Task What_is_no_activity_is_refused() =>
        Assert.NotNull((await NodeScript.RunAsync("activities.js", ["""{"text":"x"}"""])).Single()["refused"]);

    private static async Task AssertSurviveAsync(IReadOnlyList<string> activities)
    {
        Assert.NotEmpty(activities);
        var before = await NodeScript.RunAsync("activities.js", activities.Select(OneLine));
        var after = await NodeScript.RunAsync("activities.js", activities.Select(ThroughOurs));

        foreach (var (was, became) in before.Zip(after))
        {
            Assert.Null(was["refused"]);
            Forget(was);
            Forget(became);
            Assert.True(JsonNode.DeepEquals(was, became), $"{was.ToJsonString()}\n{became.ToJsonString()}");
        }
    }

    private static string OneLine(string json) => JsonNode.Parse(json)!.ToJsonString();

    private static string ThroughOurs(string json) =>
        JsonSerializer.Serialize(
            JsonSerializer.Deserialize(json, BotFrameworkJson.Default.Activity)!,
            BotFrameworkJson.Wire.Activity
        );

    private static void Forget(JsonNode result)
    {
        foreach (var name in AsWritten)
            result["understood"]?.AsObject().Remove(name);
    }

    private static string Payloads(string folder) => Path.Combine(AppContext.BaseDirectory, "Payloads", folder);
}
