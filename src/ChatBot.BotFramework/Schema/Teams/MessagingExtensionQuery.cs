namespace ChatBot.BotFramework.Schema.Teams;

/// <summary>What a person typed into a message extension's search.</summary>
public class MessagingExtensionQuery
{
    public string? CommandId { get; set; }
    public IList<MessagingExtensionParameter>? Parameters { get; set; }
    public MessagingExtensionQueryOptions? QueryOptions { get; set; }
    public string? State { get; set; }
}

/// <summary>One field of the search.</summary>
public class MessagingExtensionParameter
{
    public string? Name { get; set; }
    public object? Value { get; set; }
}

/// <summary>Which results are wanted.</summary>
public class MessagingExtensionQueryOptions
{
    public int? Skip { get; set; }
    public int? Count { get; set; }
}
