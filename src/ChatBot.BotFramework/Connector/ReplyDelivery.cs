using ChatBot.BotFramework.Schema;
using ChatBot.BotFramework.Turns;

namespace ChatBot.BotFramework.Connector;

/// <summary>Sends what a turn says: at once, or where the channel is busy or a reply before it waits, by the outbox.</summary>
public sealed class ReplyDelivery(ConnectorClient connector, Outbox outbox)
{
    /// <returns>Without an id where the reply waits.</returns>
    /// <exception cref="DeliveryException">The channel will not take it; or, if transient, too many replies wait.</exception>
    public async Task<ResourceResponse> SendAsync(
        string conversation,
        ConnectorCall call,
        CancellationToken cancellationToken
    )
    {
        TimeSpan? retryAfter = null;
        if (!outbox.IsWaiting(conversation))
        {
            try
            {
                return await connector.SendAsync(call, cancellationToken);
            }
            catch (DeliveryException e) when (e.IsTransient)
            {
                retryAfter = e.RetryAfter;
            }
        }
        try
        {
            await outbox.KeepAsync(conversation, call, retryAfter, cancellationToken);
            return new ResourceResponse();
        }
        catch (OutboxFullException e)
        {
            throw new DeliveryException("The outbox is full.", e) { IsTransient = true };
        }
    }

    /// <summary>Sends what is of no use later, such as a sign of typing.</summary>
    public Task<ResourceResponse> TryAsync(ConnectorCall call, CancellationToken cancellationToken) =>
        connector.SendAsync(call, cancellationToken);
}
