using System.Text.Json;
using ChatBot.Search.Languages;
using ChatBot.Search.Passages;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Document = ChatBot.Search.Documents.Document;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Writes documents and their passages into a folder: one Lucene index a language, one of whole
/// documents. Documents must come in the order of their paths: that order breaks ties of score.
/// </summary>
internal sealed class GenerationWriter(string folder) : IDisposable
{
    private const string Documents = "documents";

    private readonly Dictionary<string, IndexWriter> writers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> passages = new(StringComparer.Ordinal);

    private long number;

    public IReadOnlyDictionary<string, int> Passages => passages;

    public void Add(Document document)
    {
        var stored = JsonSerializer.SerializeToUtf8Bytes(document, SearchJson.Compact.Document);
        Writer(Documents)
            .AddDocument(
                new LuceneDocument
                {
                    new StringField(Fields.Path, document.Path, Field.Store.NO),
                    new StoredField(Fields.Document, stored),
                }
            );

        number++;
        foreach (var passage in PassageSplitter.Split(document))
        {
            Writer(document.Language).AddDocument(Entry(document, passage, number));
            passages[document.Language] = passages.GetValueOrDefault(document.Language) + 1;
        }
    }

    /// <summary>Makes one segment of each index, which keeps the order, and closes them.</summary>
    public void Commit()
    {
        foreach (var writer in writers.Values)
        {
            writer.ForceMerge(1);
            writer.Commit();
        }
        Dispose();
    }

    public void Dispose()
    {
        foreach (var writer in writers.Values)
        {
            var directory = writer.Directory;
            writer.Dispose();
            directory.Dispose();
        }
        writers.Clear();
    }

    private IndexWriter Writer(string name)
    {
        if (writers.TryGetValue(name, out var writer))
            return writer;
        var analyzer = LanguageAnalyzer.For(name == Documents ? "en" : name);
        var config = new IndexWriterConfig(LanguageAnalyzer.Version, analyzer)
        {
            OpenMode = OpenMode.CREATE,
            Similarity = new BM25Similarity(),
            // Merges neighbours only, so documents keep their order.
            MergePolicy = new LogDocMergePolicy(),
            MergeScheduler = new SerialMergeScheduler(),
        };
        var directory = new SimpleFSDirectory(Path.Combine(folder, name));
        return writers[name] = new IndexWriter(directory, config);
    }

    private static LuceneDocument Entry(Document document, Passage passage, long number)
    {
        var stored = StoredPassage.Of(document, passage);
        var headings = document.Sections[passage.Section].Headings;
        return new LuceneDocument
        {
            new TextField(Fields.Text, stored.Text, Field.Store.NO),
            new TextField(Fields.Title, document.Title, Field.Store.NO),
            new TextField(Fields.Headings, string.Join('\n', headings), Field.Store.NO),
            new TextField(Fields.Questions, string.Join('\n', document.Questions), Field.Store.NO),
            new NumericDocValuesField(Fields.DocumentNumber, number),
            new StringField(Fields.Audience, document.Audience.ToString(), Field.Store.NO),
            new StoredField(
                Fields.Passage,
                JsonSerializer.SerializeToUtf8Bytes(stored, SearchJson.Compact.StoredPassage)
            ),
        };
    }
}
