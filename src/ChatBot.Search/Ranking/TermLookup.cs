using ChatBot.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Ranking;

/// <summary>Finds terms in an index, each once: statistics, queries and postings come from what was found.</summary>
internal sealed class TermLookup(LanguageIndex index)
{
    private readonly IList<AtomicReaderContext> leaves = index.Searcher.IndexReader.Leaves;
    private readonly Dictionary<string, TermsEnum?[]> dictionaries = new(StringComparer.Ordinal);
    private readonly BytesRef bytes = new(64);
    private DocsEnum? postings;

    /// <summary>Null where no document has the term in the field.</summary>
    public FoundTerm? Find(string field, string term) =>
        index.Terms.TryFind(field, term, out var known) ? known : index.Terms.Keep(field, term, Seek(field, term));

    private FoundTerm? Seek(string field, string term)
    {
        var dictionary = Dictionary(field);
        bytes.CopyChars(term);
        TermContext? context = null;
        var frequency = 0;
        for (var leaf = 0; leaf < dictionary.Length; leaf++)
        {
            if (dictionary[leaf] is not { } terms || !terms.SeekExact(bytes))
                continue;
            var live = leaves[leaf].AtomicReader.LiveDocs;
            var count = live is null ? terms.DocFreq : terms.CountLive(live);
            if (count == 0)
                continue;
            frequency += count;
            context ??= new TermContext(index.Searcher.IndexReader.Context);
            context.Register(terms.GetTermState(), leaf, count, count);
        }
        return context is null ? null : new FoundTerm(field, term, context, frequency);
    }

    private TermsEnum?[] Dictionary(string field)
    {
        if (!dictionaries.TryGetValue(field, out var dictionary))
            dictionaries[field] = dictionary = [
                .. leaves.Select(leaf => leaf.AtomicReader.GetTerms(field)?.GetEnumerator()),
            ];
        return dictionary;
    }

    /// <summary>Adds a term's BM25 part to the score of every passage that has it; nothing for a term that was not found.</summary>
    /// <param name="lengths">By which frequencies are saturated; null where mere presence counts.</param>
    public void Add(FoundTerm? term, double weight, PassageLengths? lengths, float[] scores)
    {
        if (term is null)
            return;
        if (Kept(term) is { } kept)
        {
            for (var i = 0; i < kept.Passages.Length; i++)
                Add(kept.Passages[i], kept.Frequencies[i]);
            return;
        }
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (Read(term, leaf, lengths is null ? DocsFlags.NONE : DocsFlags.FREQS) is not { } docs)
                continue;
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                Add(leaves[leaf].DocBase + doc, lengths is null ? 1 : docs.Freq);
        }

        void Add(int passage, int frequency) =>
            scores[passage] += (float)(weight * (lengths?.Saturate(frequency, passage) ?? 1));
    }

    /// <summary>The entries that have a term, or any term that begins so, each once.</summary>
    public IReadOnlyCollection<int> Entries(string field, string text, bool isPrefix)
    {
        var start = new BytesRef(text);
        var entries = new HashSet<int>();
        var dictionary = Dictionary(field);
        for (var leaf = 0; leaf < dictionary.Length; leaf++)
        {
            if (dictionary[leaf] is not { } terms || terms.SeekCeil(start) == TermsEnum.SeekStatus.END)
                continue;
            var live = leaves[leaf].AtomicReader.LiveDocs;
            do
            {
                if (isPrefix ? !StringHelper.StartsWith(terms.Term, start) : !terms.Term.BytesEquals(start))
                    break;
                var docs = terms.Docs(live, reuse: null, DocsFlags.NONE);
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                    entries.Add(leaves[leaf].DocBase + doc);
            } while (terms.MoveNext());
        }
        return entries;
    }

    /// <summary>Sets to zero what stands for passages without the term.</summary>
    public void ClearOthers(string field, string text, Span<float> scores)
    {
        var next = 0;
        var term = Find(field, text);
        for (var leaf = 0; term is not null && leaf < leaves.Count; leaf++)
        {
            if (Read(term, leaf, DocsFlags.NONE) is not { } docs)
                continue;
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            {
                scores[next..(leaves[leaf].DocBase + doc)].Clear();
                next = leaves[leaf].DocBase + doc + 1;
            }
        }
        scores[next..].Clear();
    }

    // Where a term stands, from memory or into it; null where there is no room for it.
    private Postings? Kept(FoundTerm term)
    {
        if (term.Kept is null && index.Terms.Reserve(term.DocumentFrequency))
            term.Kept = ReadAll(term);
        return term.Kept;
    }

    private Postings ReadAll(FoundTerm term)
    {
        var all = new Postings(new int[term.DocumentFrequency], new int[term.DocumentFrequency]);
        var count = 0;
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (Read(term, leaf, DocsFlags.FREQS) is not { } docs)
                continue;
            for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
            {
                all.Passages[count] = leaves[leaf].DocBase + doc;
                all.Frequencies[count++] = docs.Freq;
            }
        }
        return all;
    }

    private DocsEnum? Read(FoundTerm term, int leaf, DocsFlags flags)
    {
        if (term.Context.Get(leaf) is not { } state)
            return null;
        var dictionary = Dictionary(term.Field)[leaf]!;
        bytes.CopyChars(term.Text);
        dictionary.SeekExact(bytes, state);
        return postings = dictionary.Docs(leaves[leaf].AtomicReader.LiveDocs, postings, flags);
    }

    /// <summary>How often each of the documents, in ascending order, has the term; for a field with frequencies.</summary>
    public void Frequencies(FoundTerm term, ReadOnlySpan<int> documents, Span<int> frequencies)
    {
        if (Kept(term) is { } kept)
        {
            kept.Read(documents, frequencies);
            return;
        }
        frequencies.Clear();
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (Read(term, leaf, DocsFlags.FREQS) is not { } docs)
                continue;
            var start = leaves[leaf].DocBase;
            var end = start + leaves[leaf].Reader.MaxDoc;
            for (var i = 0; i < documents.Length; i++)
            {
                if (documents[i] < start || documents[i] >= end)
                    continue;
                var wanted = documents[i] - start;
                var at = docs.DocID < wanted ? docs.Advance(wanted) : docs.DocID;
                if (at == wanted)
                    frequencies[i] = docs.Freq;
                else if (at == DocIdSetIterator.NO_MORE_DOCS)
                    break;
            }
        }
    }
}
