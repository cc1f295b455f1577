using System.Net;
using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Conversations;

public sealed class RandomInputTests : IAsyncLifetime
{
    private TestBot? bot;

    public async ValueTask InitializeAsync() => bot = await TestBot.StartAsync();

    public ValueTask DisposeAsync() => bot!.DisposeAsync();

    [Property(MaxTest = 100)]
    public async Task Random_bytes_are_refused(byte[] body)
    {
        using var response = await bot!.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Property(MaxTest = 100)]
    public async Task A_message_with_some_bytes_changed_is_answered_or_refused(
        NonEmptyArray<(ushort Place, byte Value)> changes
    )
    {
        var message = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        message["deliveryMode"] = "expectReplies";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        foreach (var (place, value) in changes.Get)
            body[place % body.Length] = value;

        using var response = await bot!.PostAsync(body);

        Assert.InRange((int)response.StatusCode, 200, 499);
    }

    [Property(MaxTest = 50)]
    public async Task Any_text_is_answered(NonNull<string> text)
    {
        var wellFormed = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));

        Assert.Single(await bot!.SayAsync(wellFormed));
        Assert.Empty(bot.Logs.Errors);
    }
}
