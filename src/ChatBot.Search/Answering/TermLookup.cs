using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Answering;

/// <summary>
/// Finds a question's terms in each field, walking the term dictionary once: statistics, queries and
/// postings all come from what was found there.
/// </summary>
internal sealed class TermLookup
{
    private readonly IList<AtomicReaderContext> leaves;
    private readonly IReadOnlyList<string> terms;
    private readonly IReadOnlyList<string> fields;
    private readonly TermsEnum?[,] enums;
    private readonly TermContext?[,] found;

    public TermLookup(IndexReader reader, IReadOnlyList<string> terms, IReadOnlyList<string> fields)
    {
        (leaves, this.terms, this.fields) = (reader.Leaves, terms, fields);
        enums = new TermsEnum?[fields.Count, leaves.Count];
        found = new TermContext?[terms.Count, fields.Count];
        for (var field = 0; field < fields.Count; field++)
        {
            for (var leaf = 0; leaf < leaves.Count; leaf++)
            {
                enums[field, leaf] = leaves[leaf].AtomicReader.GetTerms(fields[field])?.GetEnumerator();
                for (var term = 0; term < terms.Count; term++)
                    Find(reader, term, field, leaf);
            }
        }
    }

    public int DocumentFrequency(int term, int field) => found[term, field]?.DocFreq ?? 0;

    /// <summary>Null where no document has the term in the field.</summary>
    public TermQuery? Query(int term, int field) =>
        found[term, field] is { } context ? new TermQuery(new Term(fields[field], terms[term]), context) : null;

    /// <summary>For each of the documents, in ascending order, the fields in which it has each of the terms.</summary>
    public List<(int Term, int Field)>[] Matches(ReadOnlySpan<int> docs)
    {
        var matches = new List<(int, int)>[docs.Length];
        for (var i = 0; i < docs.Length; i++)
            matches[i] = [];
        for (var term = 0; term < terms.Count; term++)
        {
            for (var field = 0; field < fields.Count; field++)
                AddMatches(term, field, docs, matches);
        }
        return matches;
    }

    private void Find(IndexReader reader, int term, int field, int leaf)
    {
        if (enums[field, leaf] is not { } dictionary || !dictionary.SeekExact(new BytesRef(terms[term])))
            return;
        var context = found[term, field] ??= new TermContext(reader.Context);
        context.Register(dictionary.GetTermState(), leaf, dictionary.DocFreq, dictionary.TotalTermFreq);
    }

    private void AddMatches(int term, int field, ReadOnlySpan<int> docs, List<(int, int)>[] matches)
    {
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (found[term, field]?.Get(leaf) is not { } state)
                continue;
            var dictionary = enums[field, leaf]!;
            dictionary.SeekExact(new BytesRef(terms[term]), state);
            var postings = dictionary.Docs(null, null, DocsFlags.NONE);
            var start = leaves[leaf].DocBase;
            var end = start + leaves[leaf].Reader.MaxDoc;
            for (var i = 0; i < docs.Length; i++)
            {
                if (docs[i] < start || docs[i] >= end)
                    continue;
                var at = postings.DocID < docs[i] - start ? postings.Advance(docs[i] - start) : postings.DocID;
                if (at == docs[i] - start)
                    matches[i].Add((term, field));
            }
        }
    }
}
