using System.Collections.Concurrent;
using ChatBot.BotFramework.Turns;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Sends what could not be sent within its turn: each conversation's calls one after another, later and
/// later, for an hour; over restarts too.
/// </summary>
public sealed partial class Outbox(
    ConnectorClient connector,
    IDeliveryStore store,
    TimeProvider time,
    ILogger<Outbox> logger
) : IHostedService, IDisposable
{
    private const int MaxAtOnce = 16;

    private static readonly TimeSpan LongestBackoff = TimeSpan.FromMinutes(5);

    /// <summary>An answer that comes later than that answers nobody.</summary>
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private readonly ConcurrentDictionary<string, WaitingLine> lines = new(StringComparer.Ordinal);
    private readonly OutboxRecords records = new(store, time, logger);
    private readonly SemaphoreSlim atOnce = new(MaxAtOnce);
    private readonly CancellationTokenSource stopping = new();
    private int waiting;

    /// <summary>Calls that wait.</summary>
    public int Count => Volatile.Read(ref waiting);

    /// <summary>Whether something waits for a conversation, so that what comes next has to wait behind it.</summary>
    public bool IsWaiting(string conversation) => lines.ContainsKey(conversation);

    /// <summary>Completes when the call is stored.</summary>
    /// <exception cref="OutboxFullException">Too many wait already.</exception>
    public async Task KeepAsync(
        string conversation,
        ConnectorCall call,
        TimeSpan? retryAfter,
        CancellationToken cancellationToken
    )
    {
        var now = time.GetUtcNow();
        var delivery = new PendingDelivery(
            conversation,
            call.ServiceUrl,
            call.Method.Method,
            call.Path,
            call.Body,
            now,
            now + Backoff(0, retryAfter),
            Attempts: 0
        );
        Enqueue(new StoredDelivery(await store.KeepAsync(delivery, cancellationToken), delivery));
        Log.Kept(logger, Count);
    }

    /// <summary>Takes up what an earlier run of the program left, before anything new comes.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var stored in await store.LoadAsync(cancellationToken))
            Enqueue(stored);
    }

    /// <summary>Sends nothing more; what waits is stored.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(lines.Values.Select(line => line.Work)).WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        stopping.Dispose();
        atOnce.Dispose();
    }

    private void Enqueue(StoredDelivery stored)
    {
        Interlocked.Increment(ref waiting);
        while (true)
        {
            var line = lines.GetOrAdd(stored.Delivery.Conversation, _ => new WaitingLine());
            if (line.TryAdd(stored, () => DrainAsync(stored.Delivery.Conversation, line)))
                return;
        }
    }

    private async Task DrainAsync(string conversation, WaitingLine line)
    {
        try
        {
            while (line.First is { } first)
            {
                await SendAsync(first, stopping.Token);
                await records.ForgetAsync(first.Id, stopping.Token);
                line.RemoveFirst(() => lines.TryRemove(conversation, out _));
                Interlocked.Decrement(ref waiting);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // What waits is stored, and goes on at the next start.
        }
    }

    // Until it is delivered or given up.
    private async Task SendAsync(StoredDelivery stored, CancellationToken cancellationToken)
    {
        var (delivery, attempts, due) = (stored.Delivery, stored.Delivery.Attempts, stored.Delivery.Due);
        while (true)
        {
            var wait = due - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, time, cancellationToken);
            if (time.GetUtcNow() - delivery.Kept > MaxAge)
            {
                Log.TooOld(logger, attempts);
                return;
            }
            var fault = await TryAsync(delivery, cancellationToken);
            if (fault is null)
                return;
            attempts++;
            due = time.GetUtcNow() + Backoff(attempts, fault.RetryAfter);
            if (!fault.IsTransient || due - delivery.Kept > MaxAge)
            {
                Log.GivenUp(logger, attempts, fault);
                return;
            }
            await records.NoteAsync(stored.Id, attempts, due, cancellationToken);
        }
    }

    private async Task<DeliveryException?> TryAsync(PendingDelivery delivery, CancellationToken cancellationToken)
    {
        await atOnce.WaitAsync(cancellationToken);
        try
        {
            var call = new ConnectorCall(
                delivery.ServiceUrl,
                new HttpMethod(delivery.Method),
                delivery.Path,
                delivery.Body
            );
            await connector.SendAsync(call, cancellationToken);
            return null;
        }
        catch (DeliveryException e)
        {
            return e;
        }
#pragma warning disable CA1031 // What nobody thought of must not stop what waits behind it.
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            return new DeliveryException("The reply could not be sent.", e) { IsTransient = true };
        }
        finally
        {
            atOnce.Release();
        }
    }

    // Twice as long each time, by chance a little more or less, so that not all come back at once.
    private static TimeSpan Backoff(int attempts, TimeSpan? retryAfter)
    {
        var own = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 10)));
        var longer = retryAfter > own ? retryAfter.Value : own;
        var capped = longer < LongestBackoff ? longer : LongestBackoff;
#pragma warning disable CA5394 // Nobody gains by guessing it.
        return capped * (1 + (Random.Shared.NextDouble() / 5));
#pragma warning restore CA5394
    }

    private static partial class Log
    {
        [LoggerMessage(130, LogLevel.Warning, "A reply waits to be delivered; {Count} wait now")]
        public static partial void Kept(ILogger logger, int count);

        [LoggerMessage(131, LogLevel.Error, "A reply was given up after {Attempts} attempts")]
        public static partial void GivenUp(ILogger logger, int attempts, Exception exception);

        [LoggerMessage(133, LogLevel.Error, "A reply was given up after {Attempts} attempts: it waited for an hour")]
        public static partial void TooOld(ILogger logger, int attempts);
    }
}
