using ChatBot.Search.Documents;

namespace ChatBot.Search.Indexing;

/// <summary>Which section an entry of an index stands for, and where among its group it stands.</summary>
/// <param name="Document">The one to quote; for a known gap that of its lines.</param>
internal readonly record struct EntryPlace(EntryGroup Group, int Position, Document Document, int Section)
{
    public bool IsPassage => Group.Kind == EntryKind.Passage;
}
