using System.Collections.Concurrent;
using System.Text.Json;
using ChatBot.Search.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ChatBot.Search.Indexing;

/// <summary>The open index of one language: its statistics, and what is stored of each passage.</summary>
internal sealed class LanguageIndex
{
    /// <summary>The words of so many passages take some tens of megabytes.</summary>
    private const int MaxKept = 20_000;

    /// <summary>Passages that were quoted are quoted again; so many with their words take some tens of megabytes.</summary>
    private const int MaxQuotable = 2000;

    private readonly IList<AtomicReaderContext> leaves;
    private readonly byte[]?[]? kept;
    private readonly ConcurrentDictionary<int, QuotablePassage> quotable = new();

    public LanguageIndex(string language, IndexSearcher searcher)
    {
        Language = language;
        Searcher = searcher;
        leaves = searcher.IndexReader.Leaves;
        kept = searcher.IndexReader.MaxDoc <= MaxKept ? new byte[searcher.IndexReader.MaxDoc][] : null;
        Order = new EntryOrder(searcher.IndexReader);
        Entries = searcher.IndexReader.NumDocs;
        Documents = Math.Max(1, Order.Documents);
        var (codes, words) = ReadLengths();
        AverageLength = Math.Max(1, (double)words / Math.Max(1, Entries));
        Lengths = new PassageLengths(codes, AverageLength);
    }

    public string Language { get; }
    public IndexSearcher Searcher { get; }
    public TermCache Terms { get; } = new();

    /// <summary>Passages, signposts and known gaps, without those that were deleted.</summary>
    public int Entries { get; }

    public int Documents { get; }

    /// <summary>Of an entry, in words.</summary>
    public double AverageLength { get; }

    public PassageLengths Lengths { get; }

    public EntryOrder Order { get; }

    // Counted from what is not deleted: Lucene's own sums hold deleted entries until they are merged away.
    private (byte[] Codes, long Words) ReadLengths()
    {
        var codes = new byte[Searcher.IndexReader.MaxDoc];
        var words = 0L;
        foreach (var leaf in leaves)
        {
            var values = leaf.AtomicReader.GetNumericDocValues(Fields.Length);
            var live = leaf.AtomicReader.LiveDocs;
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                var length = (int)values.Get(doc);
                codes[leaf.DocBase + doc] = PassageLengths.Code(length);
                if (live?.Get(doc) ?? true)
                    words += length;
            }
        }
        return (codes, words);
    }

    public PassageReader Reader() => new(leaves, kept);

    public QuotablePassage Quotable(int doc)
    {
        if (quotable.TryGetValue(doc, out var known))
            return known;
        var read = QuotablePassage.Of(Passage(doc), AudienceOf(doc), Language);
        return quotable.Count < MaxQuotable ? quotable.GetOrAdd(doc, read) : read;
    }

    public StoredPassage Passage(int doc)
    {
        var bytes = Searcher.Doc(doc).GetBinaryValue(Fields.Passage);
        return JsonSerializer.Deserialize(
            bytes.Bytes.AsSpan(bytes.Offset, bytes.Length),
            PassageJson.Default.StoredPassage
        )!;
    }

    private Audience AudienceOf(int doc)
    {
        var leaf = leaves[ReaderUtil.SubIndex(doc, leaves)];
        var isPublic = leaf.AtomicReader.GetTermDocsEnum(new Term(Fields.Audience, nameof(Audience.Public)));
        return isPublic?.Advance(doc - leaf.DocBase) == doc - leaf.DocBase ? Audience.Public : Audience.Internal;
    }
}
