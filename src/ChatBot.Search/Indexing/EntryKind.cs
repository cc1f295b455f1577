namespace ChatBot.Search.Indexing;

/// <summary>What an entry of an index is. Of equals, the earlier kind comes first.</summary>
internal enum EntryKind
{
    /// <summary>Text of a document, which can be quoted.</summary>
    Passage,

    /// <summary>Ways to ask for a section of a document in another language; nothing to quote, but where to look.</summary>
    Signpost,

    /// <summary>Ways to ask for what no document answers.</summary>
    Gap,
}
