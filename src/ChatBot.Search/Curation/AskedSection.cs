namespace ChatBot.Search.Curation;

/// <summary>Other ways to ask, in one language, for what a section of a document in any language answers.</summary>
/// <param name="Document">Its path.</param>
/// <param name="Section">Its id.</param>
public sealed record AskedSection(string Language, string Document, string Section, IReadOnlyList<string> Lines);
