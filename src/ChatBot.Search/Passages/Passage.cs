namespace ChatBot.Search.Passages;

/// <summary>What the index holds as one entry: neighbouring units of one section.</summary>
/// <param name="Section">Index into the document's sections.</param>
public sealed record Passage(int Section, int Start, int End, IReadOnlyList<Unit> Units);
