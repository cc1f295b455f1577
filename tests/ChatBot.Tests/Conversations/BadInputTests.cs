using System.Net;
using System.Text;

namespace ChatBot.Tests.Conversations;

public sealed class BadInputTests
{
    private const string Start = """{"deliveryMode":"expectReplies","serviceUrl":"http://localhost",""";

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("{")]
    [InlineData("{\"type\":\"message\"")]
    [InlineData("{\"type\":\"message\"} {}")]
    [InlineData("[]")]
    [InlineData("[{\"type\":\"message\"}]")]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("\"message\"")]
    public async Task What_is_no_JSON_object_is_refused(string body) =>
        await RefusesAsync(Encoding.UTF8.GetBytes(body));

    [Theory]
    [InlineData("\"text\":\"hello\"}")]
    [InlineData("\"type\":null}")]
    [InlineData("\"type\":\" \"}")]
    [InlineData("\"type\":7}")]
    [InlineData("\"type\":[\"message\"]}")]
    [InlineData("\"type\":\"message\"}")]
    [InlineData("\"type\":\"message\",\"conversation\":{}}")]
    [InlineData("\"type\":\"message\",\"conversation\":\"1\"}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"text\":7}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"text\":\"\\ud800\"}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"timestamp\":7}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"timestamp\":\"today\"}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"membersAdded\":{}}")]
    [InlineData("\"type\":\"message\",\"type\":\"message\",\"conversation\":{\"id\":\"1\"}}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\",\"id\":\"2\"}}")]
    [InlineData("\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"new\":{\"a\":1,\"a\":2}}")]
    public async Task What_is_no_activity_is_refused(string members) =>
        await RefusesAsync(Encoding.UTF8.GetBytes(Start + members));

    [Fact]
    public async Task A_message_that_names_no_way_to_reply_is_refused() =>
        await RefusesAsync("""{"type":"message","conversation":{"id":"1"}}"""u8.ToArray());

    // In a member that nobody reads, where JSON's own reader would not look.
    [Fact]
    public async Task What_is_no_UTF8_is_refused() =>
        await RefusesAsync([
            .. Encoding.UTF8.GetBytes(Start),
            .. "\"type\":\"message\",\"conversation\":{\"id\":\"1\"},\"new\":\""u8,
            0xC3,
            0x28,
            .. "\"}"u8,
        ]);

    [Fact]
    public async Task What_is_nested_a_thousand_deep_is_refused() =>
        await RefusesAsync(
            Encoding.UTF8.GetBytes(
                $"{Start}\"type\":\"message\",\"new\":{new string('[', 1000)}{new string(']', 1000)}}}"
            )
        );

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_300_KB_is_refused(bool chunked) =>
        await RefusesAsync(Message(300_000), HttpStatusCode.RequestEntityTooLarge, chunked);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_200_KB_is_taken(bool chunked)
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(Message(200_000), chunked);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static byte[] Message(int length) =>
        Encoding.UTF8.GetBytes(
            $$"""{{Start}}"type":"message","conversation":{"id":"1"},"text":"{{new string('a', length)}}"}"""
        );

    private static async Task RefusesAsync(
        byte[] body,
        HttpStatusCode status = HttpStatusCode.BadRequest,
        bool chunked = false
    )
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.PostAsync(body, chunked);

        Assert.Equal(status, response.StatusCode);
        await response.AssertIsErrorAsync();
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
        Assert.Empty(bot.Logs.Errors);
    }
}
