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
    private readonly Dictionary<string, int> entries = new(StringComparer.Ordinal);

    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Passages => passages;

    public IReadOnlyDictionary<string, int> Entries => entries;

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

        var number = numbers[document.Path] = numbers.Count + 1;
        AddPassages(document, section => new EntryPlace(document, section, number));
    }

    /// <summary>Ways to ask, a section of them each, for sections of documents in another language; after all documents.</summary>
    public void AddSignposts(Document lines, IReadOnlyList<(Document Document, int Section)> targets) =>
        AddPassages(
            lines,
            section => new EntryPlace(
                targets[section].Document,
                targets[section].Section,
                -numbers[targets[section].Document.Path]
            )
        );

    /// <summary>
    /// What is known to be in no document, after all else, so that of equals a passage comes first; left
    /// out where its language has nothing else.
    /// </summary>
    public void AddGaps(Document gaps)
    {
        if (entries.ContainsKey(gaps.Language))
            AddPassages(gaps, section => new EntryPlace(gaps, section, EntryPlace.Gap));
    }

    private void AddPassages(Document document, Func<int, EntryPlace> placeOf)
    {
        var titles = DocumentTitles.Of(document);
        foreach (var (index, passage) in PassageSplitter.Split(document).Index())
        {
            var place = placeOf(passage.Section);
            var entry = PassageEntry.Of(document, passage, titles, place);
            if (index == 0 && place.IsPassage)
            {
                var key = PassageEntry.TitleKey([.. titles.Title.Select(word => WordHash.Of(word.Stem))]);
                entry.Add(new StringField(Fields.TitleKey, key, Field.Store.NO));
            }
            Writer(document.Language).AddDocument(entry);
            entries[document.Language] = entries.GetValueOrDefault(document.Language) + 1;
            if (place.IsPassage)
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
            // Merges neighbours only, so documents keep their order. Segments are never packed into one file
            // each: a single one would be written again to unpack it.
            MergePolicy = new LogDocMergePolicy { NoCFSRatio = 0 },
            UseCompoundFile = false,
            MergeScheduler = new SerialMergeScheduler(),
        };
        var directory = new SimpleFSDirectory(Path.Combine(folder, name));
        return writers[name] = new IndexWriter(directory, config);
    }
}
