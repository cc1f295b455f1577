using System.Net;
using System.Text;

namespace ChatBot.Tests.Conversations;

public sealed class BadRequestTests
{
    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=b")]
    [InlineData("text/plain; application/json")]
    [InlineData(null)]
    public async Task A_body_that_is_not_called_JSON_is_refused(string? contentType)
    {
        await using var bot = await TestBot.StartAsync();
        using var content = new ByteArrayContent(
            Encoding.UTF8.GetBytes(TeamsPayload.Message("Bonjour").ToJsonString())
        );
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        using var response = await bot.Http.PostAsync("/api/messages", content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        await response.AssertIsErrorAsync("UnsupportedMediaType");
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Any_method_but_POST_is_refused(string method)
    {
        await using var bot = await TestBot.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await bot.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Contains("POST", response.Content.Headers.Allow);
        await response.AssertIsErrorAsync();
    }
}
