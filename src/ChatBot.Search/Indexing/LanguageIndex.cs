using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ChatBot.Search.Indexing;

/// <summary>The open index of one language: its statistics, and what is stored of each passage.</summary>
internal sealed class LanguageIndex
{
    private readonly IList<AtomicReaderContext> leaves;

    public LanguageIndex(IndexSearcher searcher)
    {
        Searcher = searcher;
        leaves = searcher.IndexReader.Leaves;
        Passages = searcher.IndexReader.NumDocs;
        Documents = Math.Max(1, (int)(MultiFields.GetTerms(searcher.IndexReader, Fields.TitleKey)?.SumDocFreq ?? 1));
        var words = MultiFields.GetTerms(searcher.IndexReader, Fields.Text)?.SumTotalTermFreq ?? 0;
        AverageLength = Math.Max(1, (double)words / Math.Max(1, Passages));
    }

    public IndexSearcher Searcher { get; }
    public int Passages { get; }
    public int Documents { get; }

    /// <summary>Of a passage, in words.</summary>
    public double AverageLength { get; }

    public PassageWords Words(int doc)
    {
        var leaf = Leaf(doc);
        var bytes = new BytesRef();
        leaf.AtomicReader.GetBinaryDocValues(Fields.Words).Get(doc - leaf.DocBase, bytes);
        return new PassageWords(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length));
    }

    /// <summary>The number of the section that a passage stands in, among all sections of all documents.</summary>
    public long SectionNumber(int doc)
    {
        var leaf = Leaf(doc);
        return leaf.AtomicReader.GetNumericDocValues(Fields.SectionNumber).Get(doc - leaf.DocBase);
    }

    /// <summary>The number of the document that a passage stands in.</summary>
    public long DocumentNumber(int doc)
    {
        var leaf = Leaf(doc);
        return leaf.AtomicReader.GetNumericDocValues(Fields.DocumentNumber).Get(doc - leaf.DocBase);
    }

    public StoredPassage Passage(int doc)
    {
        var bytes = Searcher.Doc(doc).GetBinaryValue(Fields.Passage);
        return JsonSerializer.Deserialize(
            bytes.Bytes.AsSpan(bytes.Offset, bytes.Length),
            SearchJson.Default.StoredPassage
        )!;
    }

    private AtomicReaderContext Leaf(int doc) =>
        leaves.Count == 1 ? leaves[0] : leaves[ReaderUtil.SubIndex(doc, leaves)];
}
