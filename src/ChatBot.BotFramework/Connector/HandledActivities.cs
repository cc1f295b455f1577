using System.Security.Cryptography;
using System.Text;
using ChatBot.BotFramework.Schema;
using Microsoft.Extensions.Logging;

namespace ChatBot.BotFramework.Connector;

/// <summary>
/// Runs a turn once, however often its activity is delivered: channels send again what they have no answer
/// to. Deliveries of one activity come one after another, as all turns of its conversation do.
/// </summary>
internal sealed partial class HandledActivities(IDeliveryStore store, ILogger logger)
{
    /// <summary>Runs the turn unless it was run before; one that failed is run again. Stored before it completes.</summary>
    public async Task<BadActivity?> OnceAsync(Activity activity, Func<Task<BadActivity?>> turn)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return await turn();
        var key = KeyOf(activity);
        if (store.IsHandled(key))
            return null;
        var fault = await turn();
        if (fault is null)
            await MarkAsync(key);
        return fault;
    }

    private async Task MarkAsync(string key)
    {
        try
        {
            await store.MarkHandledAsync(key, CancellationToken.None);
        }
#pragma warning disable CA1031 // It was answered: to say that it was not would have it answered again.
        catch (Exception e)
#pragma warning restore CA1031
        {
            Log.NotMarked(logger, e);
        }
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

    private static partial class Log
    {
        [LoggerMessage(
            102,
            LogLevel.Error,
            "That an activity was answered could not be stored; after a restart it may be answered again"
        )]
        public static partial void NotMarked(ILogger logger, Exception exception);
    }
}
