using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ChatBot.Search.Indexing;

/// <summary>Reads what is stored of passages beside their text; for one question, on one thread.</summary>
/// <param name="kept">The words of passages that were read before, by any question; null where none are kept.</param>
internal sealed class PassageReader(IList<AtomicReaderContext> leaves, byte[]?[]? kept)
{
    private readonly BinaryDocValues?[] words = new BinaryDocValues?[leaves.Count];
    private readonly NumericDocValues?[] sections = new NumericDocValues?[leaves.Count];
    private readonly BytesRef bytes = new();

    /// <summary>To be read as <see cref="PassageWords"/>.</summary>
    public byte[] Words(int doc) => kept is null ? ReadWords(doc) : kept[doc] ??= ReadWords(doc);

    private byte[] ReadWords(int doc)
    {
        var leaf = Leaf(doc);
        var values = words[leaf] ??= leaves[leaf].AtomicReader.GetBinaryDocValues(Fields.Words);
        values.Get(doc - leaves[leaf].DocBase, bytes);
        return bytes.Bytes.AsSpan(bytes.Offset, bytes.Length).ToArray();
    }

    /// <summary>The number of the section, in its document, that an entry stands for.</summary>
    public int Section(int doc)
    {
        var leaf = Leaf(doc);
        var values = sections[leaf] ??= leaves[leaf].AtomicReader.GetNumericDocValues(Fields.Section);
        return (int)values.Get(doc - leaves[leaf].DocBase);
    }

    private int Leaf(int doc) => leaves.Count == 1 ? 0 : ReaderUtil.SubIndex(doc, leaves);
}
