using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using ChatBot.BotFramework.Schema;

namespace ChatBot.BotFramework.Connector;

/// <summary>Runs a turn once, however often its activity is delivered: channels send again what they have no answer to.</summary>
internal sealed class HandledActivities(IDeliveryStore store)
{
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);

    /// <summary>Runs the turn unless it was run before; one that failed is run again. Stored before it completes.</summary>
    public async Task<BadActivity?> OnceAsync(
        Activity activity,
        Func<Task<BadActivity?>> turn,
        CancellationToken cancellationToken
    )
    {
        if (string.IsNullOrEmpty(activity.Id))
            return await turn();
        var key = KeyOf(activity);
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        while (!store.IsHandled(key))
        {
            var first = running.GetOrAdd(key, mine.Task);
            if (first != mine.Task)
            {
                // Then it is handled, or it failed and is ours to try.
                await first.WaitAsync(cancellationToken);
                continue;
            }
            try
            {
                var fault = await turn();
                if (fault is null)
                    await store.MarkHandledAsync(key, CancellationToken.None);
                return fault;
            }
            finally
            {
                running.TryRemove(key, out _);
                mine.SetResult();
            }
        }
        return null;
    }

    // Ids are as long as their senders like; this is short, and nobody finds two of the same.
    private static string KeyOf(Activity activity)
    {
        var ids = $"{activity.ChannelId}\n{activity.Conversation?.Id}\n{activity.Id}";
        // What happens to a message later comes under the message's own id.
        if (activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete)
            ids += $"\n{activity.Type}\n{activity.Timestamp:O}\n{activity.Text}";
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ids)), 0, 16);
    }
}
