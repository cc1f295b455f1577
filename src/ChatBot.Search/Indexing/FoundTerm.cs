using Lucene.Net.Index;

namespace ChatBot.Search.Indexing;

/// <summary>A term that a field of the index has, with its place in the term dictionary.</summary>
internal sealed class FoundTerm(string field, string text, TermContext context, int documentFrequency)
{
    public string Field { get; } = field;
    public string Text { get; } = text;
    public TermContext Context { get; } = context;

    /// <summary>Entries that have it, without those that were deleted.</summary>
    public int DocumentFrequency { get; } = documentFrequency;

    /// <summary>Where it stands, once that was read and kept; else null.</summary>
    public Postings? Kept { get; set; }
}
