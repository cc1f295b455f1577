using System.Net;
using ChatBot.BotFramework.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// When a call is tried again within its turn: shortly, for the channel that sent the turn waits some
/// fifteen seconds for its answer. What takes longer is the outbox's.
/// </summary>
public static class ConnectorResilience
{
    private const int MaxRetries = 2;

    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan PerAttempt = TimeSpan.FromSeconds(4);

    private static readonly TimeSpan PerCall = TimeSpan.FromSeconds(9);

    public static IHttpClientBuilder AddConnectorResilience(this IHttpClientBuilder http)
    {
        http.AddResilienceHandler(
            "connector",
            pipeline =>
                pipeline
                    .AddTimeout(PerCall)
                    .AddRetry(
                        new HttpRetryStrategyOptions
                        {
                            MaxRetryAttempts = MaxRetries,
                            Delay = TimeSpan.FromMilliseconds(250),
                            BackoffType = DelayBackoffType.Exponential,
                            UseJitter = true,
                            ShouldHandle = arguments => ValueTask.FromResult(IsWorthASecondTry(arguments.Outcome)),
                        }
                    )
                    .AddTimeout(PerAttempt)
        );
        return http;
    }

    /// <summary>Whether the same call may succeed later: what Teams says to try again, and a server's own faults.</summary>
    internal static bool IsTransient(HttpStatusCode status) =>
        status
            is HttpStatusCode.RequestTimeout
                or HttpStatusCode.PreconditionFailed
                or HttpStatusCode.TooManyRequests
                or >= HttpStatusCode.InternalServerError
                and not HttpStatusCode.NotImplemented;

    internal static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } when response.Headers.Date is { } now => date - now,
            _ => null,
        };

    /// <summary>Why nothing was sent, where the address is none that may be sent to; what guards the connection is wrapped.</summary>
    internal static ServiceUrlRefusedException? RefusalOf(HttpRequestException exception) =>
        exception as ServiceUrlRefusedException ?? exception.InnerException as ServiceUrlRefusedException;

    private static bool IsWorthASecondTry(Outcome<HttpResponseMessage> outcome) =>
        outcome switch
        {
            { Result: { } response } => IsTransient(response.StatusCode) && !(RetryAfter(response) > LongestWait),
            { Exception: CredentialException } => false,
            { Exception: HttpRequestException e } when RefusalOf(e) is not null => false,
            { Exception: HttpRequestException { HttpRequestError: not HttpRequestError.SecureConnectionError } } =>
                true,
            { Exception: Polly.Timeout.TimeoutRejectedException } => true,
            _ => false,
        };
}
