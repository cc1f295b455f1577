namespace ChatBot.BotFramework.Schema;

/// <summary>An error as the Bot Connector's REST reference lays it out.</summary>
public class ErrorResponse(Error? error = null)
{
    public Error? Error { get; set; } = error;
}

/// <summary>What went wrong.</summary>
public class Error(string? code = null, string? message = null)
{
    /// <summary>For programs, in Pascal case.</summary>
    public string? Code { get; set; } = code;

    /// <summary>For developers, in English.</summary>
    public string? Message { get; set; } = message;
}
