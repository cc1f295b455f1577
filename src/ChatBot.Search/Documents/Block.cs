namespace ChatBot.Search.Documents;

/// <summary>
/// A piece of a document's text, <c>text[Start..End]</c> in UTF-16 units, without list markers.
/// </summary>
/// <param name="Level">1 to 6 for a heading, the depth from 0 for a list item, else 0.</param>
public sealed record Block(BlockKind Kind, int Start, int End, int Level = 0);
