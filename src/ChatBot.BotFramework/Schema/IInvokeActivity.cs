namespace ChatBot.BotFramework.Schema;

/// <summary>A request whose answer the channel waits for, such as a search from the message extension.</summary>
public interface IInvokeActivity : IActivity
{
    /// <summary>What is asked for, such as <c>composeExtension/query</c>.</summary>
    string? Name { get; set; }

    object? Value { get; set; }
}
