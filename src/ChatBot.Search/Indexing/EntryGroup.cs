namespace ChatBot.Search.Indexing;

/// <summary>
/// Entries of an index that come and go together: the passages of a document, the signposts to one, the
/// known gaps of a file.
/// </summary>
/// <param name="Name">The path of the document, or of the file with the lines; for signposts with that of their document.</param>
internal readonly record struct EntryGroup(EntryKind Kind, string Name)
{
    /// <summary>As an index has it. Its order (of UTF-8 bytes) is the order of entries of equal score.</summary>
    public string Key => $"{(int)Kind}{Name}";

    public static EntryGroup Document(string path) => new(EntryKind.Passage, path);

    public static EntryGroup Signposts(string file, string document) => new(EntryKind.Signpost, $"{file}#{document}");

    public static EntryGroup Gaps(string file) => new(EntryKind.Gap, file);
}
