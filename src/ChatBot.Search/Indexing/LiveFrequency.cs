using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Counts what is not deleted. Lucene's document frequencies count deleted entries until they are merged
/// away, and scores would depend on how an index came about.
/// </summary>
internal static class LiveFrequency
{
    /// <summary>How many of the entries in <paramref name="live"/> have the term that the enumeration stands at.</summary>
    public static int CountLive(this TermsEnum terms, IBits live)
    {
        var count = 0;
        var docs = terms.Docs(live, reuse: null, DocsFlags.NONE);
        while (docs.NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            count++;
        return count;
    }
}
