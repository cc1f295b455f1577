using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// The token that the bot sends with. It is fetched once for all who wait, and again ahead of its
/// expiry while requests go on with the one there is.
/// </summary>
public sealed partial class TokenSource
{
    /// <summary>Between two attempts.</summary>
    internal static readonly TimeSpan RetryInterval = TimeSpan.FromSeconds(30);

    private readonly Func<CancellationToken, Task<AccessToken>> acquire;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Lock gate = new();
    private Task<AccessToken>? acquiring;
    private AccessToken? current;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;
    private volatile CredentialException? refusal;
    private volatile bool hasTried;

    /// <exception cref="CredentialException">The certificate cannot be used.</exception>
    public TokenSource(BotFrameworkOptions options, TimeProvider time, ILogger<TokenSource> logger)
        : this(new AppCredentials(options, new EntraHttp()).AcquireAsync, time, logger) { }

    internal TokenSource(
        Func<CancellationToken, Task<AccessToken>> acquire,
        TimeProvider time,
        ILogger<TokenSource> logger
    ) => (this.acquire, this.time, this.logger) = (acquire, time, logger);

    /// <summary>Whether an attempt has come to its end; <see cref="Refusal"/> says how the last one did.</summary>
    public bool HasTried => hasTried;

    /// <summary>Why the last attempt gave no token; null where it gave one, and before the first.</summary>
    public CredentialException? Refusal => refusal;

    /// <exception cref="CredentialException">There is none to be had; asked again soon, it says so at once.</exception>
    public async ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        Task<AccessToken> wait;
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (current?.IsFresh(now) == true)
                return current.Value;
            if (acquiring is null || (acquiring.IsCompleted && now - triedAt >= RetryInterval))
            {
                triedAt = now;
                acquiring = AcquireAsync();
            }
            if (current?.IsUsable(now) == true)
                return current.Value;
            wait = acquiring;
        }
        return (await wait.WaitAsync(cancellationToken)).Value;
    }

    // What many wait for is stopped by none of them.
    private async Task<AccessToken> AcquireAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var token = await acquire(CancellationToken.None);
            lock (gate)
            {
                current = token;
            }
            (refusal, hasTried) = (null, true);
            Log.Acquired(logger, token.ExpiresOn);
            return token;
        }
        catch (CredentialException e)
        {
            (refusal, hasTried) = (e, true);
            Log.Refused(logger, e);
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(120, LogLevel.Debug, "Acquired a token to send with, until {Expires}")]
        public static partial void Acquired(ILogger logger, DateTimeOffset expires);

        [LoggerMessage(121, LogLevel.Error, "There is no token to send with")]
        public static partial void Refused(ILogger logger, Exception exception);
    }
}
