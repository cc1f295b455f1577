namespace ChatBot.BotFramework.Schema;

/// <summary>An error as the Bot Connector's REST reference lays it out.</summary>
public sealed record ErrorResponse(Error Error);

/// <param name="Code">For programs, in Pascal case.</param>
/// <param name="Message">For developers, in English.</param>
public sealed record Error(string Code, string Message);
