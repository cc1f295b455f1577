using System.Text.Json;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Passages;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Document = ChatBot.Search.Documents.Document;
using Fields = ChatBot.Search.Indexing.Fields;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace ChatBot.Search.Generations;

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
        var stored = JsonSerializer.SerializeToUtf8Bytes(document, GenerationJson.Compact.Document);
        Writer(Documents)
            .AddDocument(
                new LuceneDocument
                {
                    new StringField(Fields.Path, document.Path, Field.Store.NO),
                    new StoredField(Fields.Document, stored),
                }
            );

        AddPassages(document, ++number);
    }

    /// <summary>
    /// What is known to be in no document, after all documents, so that of equals a passage comes first; left
    /// out where its language has none.
    /// </summary>
    public void AddGaps(Document gaps)
    {
        if (passages.ContainsKey(gaps.Language))
            AddPassages(gaps, PassageEntry.GapNumber);
    }

    private void AddPassages(Document document, long documentNumber)
    {
        var titles = DocumentTitles.Of(document);
        foreach (var (index, passage) in PassageSplitter.Split(document).Index())
        {
            var entry = PassageEntry.Of(document, passage, titles, documentNumber);
            if (index == 0 && documentNumber != PassageEntry.GapNumber)
            {
                var key = PassageEntry.TitleKey([.. titles.Title.Select(word => WordHash.Of(word.Stem))]);
                entry.Add(new StringField(Fields.TitleKey, key, Field.Store.NO));
            }
            Writer(document.Language).AddDocument(entry);
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
        // All that is analysed comes as words already.
        var config = new IndexWriterConfig(LanguageAnalyzer.Version, new KeywordAnalyzer())
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
}
