namespace ChatBot.BotFramework.Connector;

/// <summary>As many deliveries wait as may; the channel has to send its activity again later.</summary>
public sealed class OutboxFullException(int capacity) : Exception($"{capacity} deliveries wait already.");
