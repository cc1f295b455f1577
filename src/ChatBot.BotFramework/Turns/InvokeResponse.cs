namespace ChatBot.BotFramework.Turns;

/// <summary>The answer to an invoke.</summary>
public class InvokeResponse
{
    /// <summary>An HTTP status code.</summary>
    public int Status { get; set; }

    /// <summary>Written as JSON; null for none.</summary>
    public object? Body { get; set; }
}
