using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>What plain text sets apart by blank lines and marks.</summary>
/// <param name="Marker">What stands before a list item.</param>
/// <param name="Underline">The character that a heading is underlined with.</param>
internal sealed record PlainTextBlock(BlockKind Kind, string Text, string Marker = "", char? Underline = null);
