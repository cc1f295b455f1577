using System.Net.Http.Headers;
using ChatBot.Crawling;
using ChatBot.Crawling.Fetching;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Crawling.Fetching;

public sealed class RetriesTests
{
    private static readonly FakeTimeProvider Time = new(new DateTimeOffset(2026, 11, 27, 10, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(0, null, 1)]
    [InlineData(2, null, 4)]
    [InlineData(20, null, 60)]
    [InlineData(0, 30, 30)]
    [InlineData(0, 3600, 60)]
    public void The_server_says_how_long_within_bounds(int attempt, int? asked, int seconds)
    {
        using var response = new HttpResponseMessage();
        if (asked is { } delta)
            response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(delta));

        Assert.Equal(TimeSpan.FromSeconds(seconds), Retries.Delay(response, attempt, new CrawlLimits(), Time));
    }

    [Fact]
    public void A_date_counts_from_now()
    {
        using var response = new HttpResponseMessage();
        response.Headers.RetryAfter = new RetryConditionHeaderValue(Time.GetUtcNow().AddSeconds(20));

        Assert.Equal(TimeSpan.FromSeconds(20), Retries.Delay(response, 0, new CrawlLimits(), Time));
    }
}
