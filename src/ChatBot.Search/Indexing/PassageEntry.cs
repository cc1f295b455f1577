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
    private static readonly FieldType Frequencies = Indexed(IndexOptions.DOCS_AND_FREQS);
    private static readonly FieldType Presence = Indexed(IndexOptions.DOCS_ONLY);

    /// <param name="document">Whose words the passage has.</param>
    public static LuceneDocument Of(Document document, Passage passage, DocumentTitles titles, EntryPlace place)
    {
        var analysis = PassageAnalysis.Of(document, passage, titles, asks: !place.IsPassage);
        var stored =
            place.Group.Kind == EntryKind.Signpost
                ? StoredPassage.Signpost(place)
                : StoredPassage.Of(document, passage);
        var above = analysis
            .Title.Concat(analysis.Headings)
            .Concat(analysis.SectionQuestions.Concat(analysis.Questions).SelectMany(q => q.Words));
        return
        [
            new Field(Fields.Text, new WordStream(analysis.Words.Select(word => word.Stem)), Frequencies),
            new Field(Fields.Surface, new WordStream(analysis.Words.Select(word => word.Surface)), Presence),
            new Field(Fields.Grams, new WordStream(analysis.Words.SelectMany(CharacterGrams.Of)), Frequencies),
            new Field(Fields.Titles, new WordStream(above.Select(word => word.Stem)), Presence),
            new StringField(Fields.Place, $"{stored.Path}#{stored.SectionId}", Field.Store.NO),
            new StringField(Fields.Audience, place.Document.Audience.ToString(), Field.Store.NO),
            new StringField(Fields.Group, place.Group.Key, Field.Store.NO),
            new SortedDocValuesField(Fields.Group, new BytesRef(place.Group.Key)),
            new NumericDocValuesField(Fields.Position, place.Position),
            new NumericDocValuesField(Fields.Length, analysis.Words.Count),
            new NumericDocValuesField(Fields.Section, place.Section),
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
