using System.Runtime.InteropServices;
using System.Text.Json;
using ChatBot.Search.Languages;
using ChatBot.Search.Passages;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Document = ChatBot.Search.Documents.Document;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Search.Indexing;

/// <summary>A passage as an entry of its language's index.</summary>
internal static class PassageEntry
{
    /// <summary>In place of a document's number, which is 1 or more: the passage is a known gap.</summary>
    public const long GapNumber = 0;

    private static readonly FieldType Frequencies = Indexed(IndexOptions.DOCS_AND_FREQS);
    private static readonly FieldType Presence = Indexed(IndexOptions.DOCS_ONLY);

    public static LuceneDocument Of(Document document, Passage passage, DocumentTitles titles, long number)
    {
        var analysis = PassageAnalysis.Of(document, passage, titles, isGap: number == GapNumber);
        var stored = StoredPassage.Of(document, passage);
        var above = analysis
            .Title.Concat(analysis.Headings)
            .Concat(analysis.SectionQuestions.Concat(analysis.Questions).SelectMany(q => q.Words));
        return
        [
            new Field(Fields.Text, new WordStream(analysis.Words.Select(word => word.Stem)), Frequencies),
            new Field(Fields.Surface, new WordStream(analysis.Words.Select(word => word.Surface)), Presence),
            new Field(Fields.Grams, new WordStream(analysis.Words.SelectMany(CharacterGrams.Of)), Frequencies),
            new Field(Fields.Titles, new WordStream(above.Select(word => word.Stem)), Presence),
            new StringField(Fields.Place, $"{document.Path}#{stored.SectionId}", Field.Store.NO),
            new StringField(Fields.Audience, document.Audience.ToString(), Field.Store.NO),
            new NumericDocValuesField(Fields.DocumentNumber, number),
            new NumericDocValuesField(Fields.Length, PassageLengths.Code(analysis.Words.Count)),
            new NumericDocValuesField(Fields.SectionNumber, (number << 32) + passage.Section),
            new BinaryDocValuesField(Fields.Words, new BytesRef(PassageWords.Write(analysis))),
            new StoredField(
                Fields.Passage,
                JsonSerializer.SerializeToUtf8Bytes(stored, PassageJson.Compact.StoredPassage)
            ),
        ];
    }

    /// <summary>What documents of the same title have in common.</summary>
    public static string TitleKey(ReadOnlySpan<int> title) => Convert.ToHexStringLower(MemoryMarshal.AsBytes(title));

    private static FieldType Indexed(IndexOptions options)
    {
        var type = new FieldType
        {
            IsIndexed = true,
            IsTokenized = true,
            IndexOptions = options,
            OmitNorms = true,
        };
        type.Freeze();
        return type;
    }
}
