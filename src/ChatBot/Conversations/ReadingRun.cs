using ChatBot.Search.Documents;

namespace ChatBot.Conversations;

/// <summary>Text of a block that is shown in one way.</summary>
/// <param name="Page">The page or slide that begins with it, or null.</param>
/// <param name="Anchor">Of the section, where the quote begins with this text; null elsewhere.</param>
public sealed record ReadingRun(string Text, bool IsQuoted, Page? Page, string? Anchor);
