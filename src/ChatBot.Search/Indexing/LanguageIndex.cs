using System.Collections.Concurrent;
using System.Text.Json;
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
        Passages = searcher.IndexReader.NumDocs;
        Documents = Math.Max(1, (int)(MultiFields.GetTerms(searcher.IndexReader, Fields.TitleKey)?.SumDocFreq ?? 1));
        var words = MultiFields.GetTerms(searcher.IndexReader, Fields.Text)?.SumTotalTermFreq ?? 0;
        AverageLength = Math.Max(1, (double)words / Math.Max(1, Passages));
        Lengths = new PassageLengths(ReadLengths(), AverageLength);
        FirstGap = FindFirstGap();
    }

    public string Language { get; }
    public IndexSearcher Searcher { get; }
    public TermCache Terms { get; } = new();
    public int Passages { get; }
    public int Documents { get; }

    /// <summary>Of a passage, in words.</summary>
    public double AverageLength { get; }

    public PassageLengths Lengths { get; }

    /// <summary>From this passage on all are known gaps; as many as there are where none is.</summary>
    public int FirstGap { get; }

    private byte[] ReadLengths()
    {
        var lengths = new byte[Searcher.IndexReader.MaxDoc];
        foreach (var leaf in leaves)
        {
            var values = leaf.AtomicReader.GetNumericDocValues(Fields.Length);
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
                lengths[leaf.DocBase + doc] = (byte)values.Get(doc);
        }
        return lengths;
    }

    private int FindFirstGap()
    {
        var passages = Reader();
        var first = Searcher.IndexReader.MaxDoc;
        while (first > 0 && passages.DocumentNumber(first - 1) == EntryPlace.Gap)
            first--;
        return first;
    }

    public PassageReader Reader() => new(leaves, kept);

    public QuotablePassage Quotable(int doc)
    {
        if (quotable.TryGetValue(doc, out var known))
            return known;
        var read = QuotablePassage.Of(Passage(doc), Language);
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
}
