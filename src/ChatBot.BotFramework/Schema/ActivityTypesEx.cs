namespace ChatBot.BotFramework.Schema;

/// <summary>Types of activities that never leave the host.</summary>
public static class ActivityTypesEx
{
    /// <summary>Its value, an <c>InvokeResponse</c>, is the answer to the invoke of its turn.</summary>
    public const string InvokeResponse = "invokeResponse";
}
