using System.Text.Json.Nodes;

namespace ChatBot.Tests;

internal static class ErrorAssert
{
    /// <summary>The body is <c>{"error":{"code","message"}}</c>, with that code where one is given.</summary>
    public static async Task AssertIsErrorAsync(this HttpResponseMessage response, string? code = null)
    {
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var error = JsonNode.Parse(body)!["error"]!;
        Assert.False(string.IsNullOrEmpty((string?)error["message"]), body);
        Assert.False(string.IsNullOrEmpty((string?)error["code"]), body);
        if (code is not null)
            Assert.Equal(code, (string?)error["code"]);
    }
}
