using System.Text.Json.Nodes;

namespace ChatBot.BotFramework.Tests.Schema;

public sealed class TimestampTests
{
    [Theory]
    [InlineData("2026-11-23T17:35:26.233Z", "2026-11-23T17:35:26.233Z")]
    [InlineData("2026-11-23T17:35:26.200Z", "2026-11-23T17:35:26.200Z")]
    [InlineData("2026-11-23T17:35:26Z", "2026-11-23T17:35:26.000Z")]
    [InlineData("2026-11-23T17:35:26.1234567Z", "2026-11-23T17:35:26.1234567Z")]
    [InlineData("2026-11-23T19:35:26.233+02:00", "2026-11-23T17:35:26.233Z")]
    public void A_timestamp_keeps_its_milliseconds_and_is_written_in_UTC(string read, string written) =>
        Assert.Equal(written, Written("timestamp", read));

    [Theory]
    [InlineData("2026-11-23T17:35:26.233+00:00")]
    [InlineData("2026-11-23T23:05:26.200+05:30")]
    [InlineData("2026-11-23T07:35:26.000-10:00")]
    [InlineData("2026-11-23T07:35:26.1234567-10:00")]
    public void A_local_timestamp_keeps_its_milliseconds_and_its_offset(string moment) =>
        Assert.Equal(moment, Written("localTimestamp", moment));

    [Theory]
    [InlineData("timestamp")]
    [InlineData("localTimestamp")]
    public void No_moment_is_not_written(string member) =>
        Assert.Equal("{}", RoundTrip.Of($$"""{"{{member}}":null}"""));

    private static string? Written(string member, string moment) =>
        (string?)JsonNode.Parse(RoundTrip.Of($$"""{"{{member}}":"{{moment}}"}"""))![member];
}
