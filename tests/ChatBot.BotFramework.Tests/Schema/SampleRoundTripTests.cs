using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests.Schema;

public sealed class SampleRoundTripTests
{
    public static TheoryData<string> Incoming => [.. Payload.In("teams")];

    public static TheoryData<string> Outgoing => [.. Payload.In("connector")];

    [Theory]
    [MemberData(nameof(Incoming))]
    public void What_a_client_sent_is_written_as_it_was_read(string sample) =>
        RoundTrip.AssertSurvives(Payload.Read(sample));

    [Theory]
    [MemberData(nameof(Outgoing))]
    public void What_a_channel_took_is_written_as_it_was_read(string sample) =>
        RoundTrip.AssertSurvives(JsonNode.Parse(Payload.Read(sample))!["request"]!["body"]!.ToJsonString());
}
