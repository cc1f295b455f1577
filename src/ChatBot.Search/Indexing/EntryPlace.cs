using ChatBot.Search.Documents;

namespace ChatBot.Search.Indexing;

/// <summary>Which section an entry of an index stands for.</summary>
/// <param name="Number">
/// Of the document among all, from 1 on, in the order of paths; <see cref="Gap"/> where no document answers;
/// below 0 for a signpost, whose words are ways to ask for the section of a document in another language.
/// </param>
internal readonly record struct EntryPlace(Document Document, int Section, long Number)
{
    public const long Gap = 0;

    public bool IsPassage => Number > Gap;
}
