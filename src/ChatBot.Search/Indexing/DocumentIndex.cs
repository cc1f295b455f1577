using System.Text.Json;
using ChatBot.Search.Documents;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Document = ChatBot.Search.Documents.Document;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Search.Indexing;

/// <summary>The open index of whole documents.</summary>
internal sealed class DocumentIndex(IndexSearcher searcher)
{
    public IndexSearcher Searcher => searcher;

    /// <summary>A whole document by its path, or null.</summary>
    public Document? Find(string path)
    {
        var hits = searcher.Search(new TermQuery(ByPath(path)), 1).ScoreDocs;
        if (hits.Length == 0)
            return null;
        var bytes = searcher.Doc(hits[0].Doc).GetBinaryValue(Fields.Document);
        return JsonSerializer.Deserialize(
            bytes.Bytes.AsSpan(bytes.Offset, bytes.Length),
            DocumentJson.Default.Document
        )!;
    }

    public static Term ByPath(string path) => new(Fields.Path, path);

    public static LuceneDocument Entry(Document document) =>
        [
            new StringField(Fields.Path, document.Path, Field.Store.NO),
            new StoredField(
                Fields.Document,
                new BytesRef(JsonSerializer.SerializeToUtf8Bytes(document, DocumentJson.Compact.Document))
            ),
        ];
}
