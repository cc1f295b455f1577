using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// The signing keys of one issuer, fetched when first needed and again when they are old or a token names
/// an unknown one. Whatever is asked, an issuer is asked at most once in <see cref="MinInterval"/>, and
/// keys that were good stay in use while it does not answer.
/// </summary>
internal sealed partial class SigningKeys(
    string metadataAddress,
    IDocumentRetriever documents,
    TimeProvider time,
    ILogger logger
)
{
    /// <summary>Between two fetches.</summary>
    public static readonly TimeSpan MinInterval = TimeSpan.FromMinutes(5);

    /// <summary>Between two attempts while there are no keys at all.</summary>
    public static readonly TimeSpan FirstInterval = TimeSpan.FromSeconds(10);

    /// <summary>From when on keys are fetched anew beside the requests that use them.</summary>
    public static readonly TimeSpan RefreshAge = TimeSpan.FromHours(12);

    /// <summary>From when on a request waits for new ones, unless they could just not be had.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);

    /// <summary>After a fetch that failed, for how long no request waits for another while its key is known.</summary>
    public static readonly TimeSpan OutageMemory = TimeSpan.FromHours(1);

    private readonly Lock gate = new();
    private KeySet? keys;
    private Task fetching = Task.CompletedTask;
    private DateTimeOffset fetchedAt = DateTimeOffset.MinValue;
    private DateTimeOffset triedAt = DateTimeOffset.MinValue;
    private DateTimeOffset failedAt = DateTimeOffset.MinValue;

    /// <param name="keyId">The key that is looked for; the answer need not have it.</param>
    /// <returns>Null where the issuer never answered.</returns>
    public async ValueTask<KeySet?> GetAsync(string? keyId, CancellationToken cancellationToken)
    {
        Task fetch;
        lock (gate)
        {
            var now = time.GetUtcNow();
            var age = now - fetchedAt;
            var isMissing = keys is null || !keys.Has(keyId);
            if (keys is not null && age < RefreshAge && !isMissing)
                return keys;
            if (fetching.IsCompleted && now - triedAt >= (keys is null ? FirstInterval : MinInterval))
            {
                triedAt = now;
                fetching = FetchAsync();
            }
            if (keys is not null && !isMissing && (age < MaxAge || now - failedAt < OutageMemory))
                return keys;
            fetch = fetching;
        }
        await fetch.WaitAsync(cancellationToken);
        lock (gate)
        {
            return keys;
        }
    }

    // No request's own cancellation stops what others wait for.
    private async Task FetchAsync()
    {
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(
                metadataAddress,
                documents,
                CancellationToken.None
            );
            var fetched = new KeySet(metadata);
            if (fetched.Count == 0)
            {
                Fail();
                Log.NoKeys(logger, metadataAddress);
                return;
            }
            lock (gate)
            {
                keys = fetched;
                fetchedAt = time.GetUtcNow();
                failedAt = DateTimeOffset.MinValue;
            }
            Log.Fetched(logger, fetched.Count, metadataAddress);
        }
#pragma warning disable CA1031 // Whatever an issuer answers, requests go on with the keys there are.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Fail();
            Log.NotFetched(logger, metadataAddress, e);
        }
    }

    private void Fail()
    {
        lock (gate)
            failedAt = time.GetUtcNow();
    }

    private static partial class Log
    {
        [LoggerMessage(110, LogLevel.Information, "Fetched {Count} signing keys described by {Address}")]
        public static partial void Fetched(ILogger logger, int count, string address);

        [LoggerMessage(111, LogLevel.Warning, "Signing keys described by {Address} could not be fetched")]
        public static partial void NotFetched(ILogger logger, string address, Exception exception);

        [LoggerMessage(112, LogLevel.Warning, "There is no usable signing key in what {Address} describes")]
        public static partial void NoKeys(ILogger logger, string address);
    }
}
