using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Fields = ChatBot.Search.Indexing.Fields;

namespace ChatBot.Search.Ranking;

/// <summary>Tells which words stand in what an audience may read, or in the ways to ask for it. Known gaps hold none.</summary>
internal sealed class ReadableTerms(LanguageIndex index, TermLookup lookup, Audience audience)
{
    private readonly IndexReader reader = index.Searcher.IndexReader;

    public bool Have(Word word) => Have(Fields.Text, word.Stem) || Have(Fields.Titles, word.Stem);

    /// <summary>Whether each of the words stands somewhere.</summary>
    public bool Have(IReadOnlyList<Word> words) => words.Count > 0 && Variant.Closed(words).All(Have);

    private bool Have(string field, string term)
    {
        if (lookup.Find(field, term) is null || Entries(field, term) is not { } entries)
            return false;
        if (audience == Audience.Internal)
            return Meet(entries, entries);
        return Entries(Fields.Audience, nameof(Audience.Public)) is { } readable && Meet(entries, readable);
    }

    // Each leaps to where the other stands, until both stand on what is no gap.
    private bool Meet(DocsEnum entries, DocsEnum readable)
    {
        var entry = entries.NextDoc();
        while (entry != DocIdSetIterator.NO_MORE_DOCS)
        {
            var next = readable.DocID < entry ? readable.Advance(entry) : readable.DocID;
            if (next == entry && index.Order.KindOf(entry) != EntryKind.Gap)
                return true;
            if (next == DocIdSetIterator.NO_MORE_DOCS)
                return false;
            entry = next == entry ? entries.NextDoc() : entries.Advance(next);
        }
        return false;
    }

    private DocsEnum? Entries(string field, string term) =>
        MultiFields.GetTermDocsEnum(reader, MultiFields.GetLiveDocs(reader), field, new BytesRef(term), DocsFlags.NONE);
}
