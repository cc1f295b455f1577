using System.Net;
using ChatBot.Outbound;
using Polly;
using Polly.Retry;

namespace ChatBot.Crawling.Fetching;

/// <summary>Asks again where a server is busy or a connection broke.</summary>
internal static class Retries
{
    public static ResiliencePipeline<HttpResponseMessage> Create(CrawlLimits limits, TimeProvider time)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time };
        if (limits.Retries == 0)
            return builder.Build();
        return builder
            .AddRetry(
                new RetryStrategyOptions<HttpResponseMessage>
                {
                    MaxRetryAttempts = limits.Retries,
                    ShouldHandle = arguments => ValueTask.FromResult(IsPassing(arguments.Outcome)),
                    DelayGenerator = arguments =>
                        ValueTask.FromResult<TimeSpan?>(
                            Delay(arguments.Outcome.Result, arguments.AttemptNumber, limits, time)
                        ),
                    OnRetry = arguments =>
                    {
                        arguments.Outcome.Result?.Dispose();
                        return ValueTask.CompletedTask;
                    },
                }
            )
            .Build();
    }

    /// <param name="attempt">From 0 on.</param>
    public static TimeSpan Delay(HttpResponseMessage? response, int attempt, CrawlLimits limits, TimeProvider time)
    {
        var own = limits.RetryDelay * Math.Pow(2, attempt);
        var asked = response?.Headers.RetryAfter is not { } header
            ? TimeSpan.Zero
            : header.Delta ?? (header.Date is { } date ? date - time.GetUtcNow() : TimeSpan.Zero);
        var longer = asked > own ? asked : own;
        return longer < limits.MaxRetryAfter ? longer : limits.MaxRetryAfter;
    }

    // An address that is refused will be refused in a second, too.
    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome switch
        {
            { Exception: HttpRequestException { InnerException: RefusedAddressException } } => false,
            { Exception: HttpRequestException } => true,
            { Exception: TaskCanceledException { InnerException: TimeoutException } } => true,
            { Result.StatusCode: var status } => status
                is HttpStatusCode.RequestTimeout
                    or HttpStatusCode.TooManyRequests
                    or HttpStatusCode.InternalServerError
                    or HttpStatusCode.BadGateway
                    or HttpStatusCode.ServiceUnavailable
                    or HttpStatusCode.GatewayTimeout,
            _ => false,
        };
}
