namespace ChatBot.BotFramework.Connector;

/// <param name="Id">Grows with the order in which deliveries were kept.</param>
public sealed record StoredDelivery(long Id, PendingDelivery Delivery);
