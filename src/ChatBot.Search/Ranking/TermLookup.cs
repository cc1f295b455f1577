using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Ranking;

/// <summary>Finds terms in an index, each once: statistics, queries and postings come from what was found.</summary>
internal sealed class TermLookup(IndexReader reader)
{
    private readonly IList<AtomicReaderContext> leaves = reader.Leaves;
    private readonly Dictionary<string, TermsEnum?[]> dictionaries = new(StringComparer.Ordinal);
    private readonly BytesRef bytes = new(64);
    private DocsEnum? postings;

    /// <summary>Null where no document has the term in the field.</summary>
    public FoundTerm? Find(string field, string term)
    {
        if (!dictionaries.TryGetValue(field, out var dictionary))
            dictionaries[field] = dictionary = [
                .. leaves.Select(leaf => leaf.AtomicReader.GetTerms(field)?.GetEnumerator()),
            ];
        bytes.CopyChars(term);
        TermContext? context = null;
        for (var leaf = 0; leaf < dictionary.Length; leaf++)
        {
            if (dictionary[leaf] is not { } terms || !terms.SeekExact(bytes))
                continue;
            context ??= new TermContext(reader.Context);
            context.Register(terms.GetTermState(), leaf, terms.DocFreq, terms.TotalTermFreq);
        }
        return context is null ? null : new FoundTerm(field, term, context);
    }

    /// <summary>How often each of the documents, in ascending order, has the term; for a field with frequencies.</summary>
    public void Frequencies(FoundTerm term, ReadOnlySpan<int> documents, Span<int> frequencies)
    {
        frequencies.Clear();
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (term.Context.Get(leaf) is not { } state)
                continue;
            var dictionary = dictionaries[term.Field][leaf]!;
            bytes.CopyChars(term.Text);
            dictionary.SeekExact(bytes, state);
            postings = dictionary.Docs(null, postings, DocsFlags.FREQS);
            var start = leaves[leaf].DocBase;
            var end = start + leaves[leaf].Reader.MaxDoc;
            for (var i = 0; i < documents.Length; i++)
            {
                if (documents[i] < start || documents[i] >= end)
                    continue;
                var wanted = documents[i] - start;
                var at = postings.DocID < wanted ? postings.Advance(wanted) : postings.DocID;
                if (at == wanted)
                    frequencies[i] = postings.Freq;
                else if (at == DocIdSetIterator.NO_MORE_DOCS)
                    break;
            }
        }
    }
}
