using ChatBot.Search.Generations;
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

namespace ChatBot.Search.Building;

/// <summary>
/// Writes documents and their passages into a folder, or changes what stands there: one Lucene index a
/// language, one of whole documents. Any number of threads may add at a time; in which order does not
/// matter, as every entry says its own place.
/// </summary>
internal sealed class GenerationWriter(string folder) : IDisposable
{
    /// <summary>In megabytes: of the entries of one index that wait in memory.</summary>
    private const double Buffer = 48;

    /// <summary>An index with more deleted entries than this is rid of them, in percent.</summary>
    private const double MaxDeleted = 20;

    // Each commit costs several writes to disk: an index that nothing changes in is not opened for writing.
    private readonly Lazy<Dictionary<string, DirectoryReader>> before = new(() => OpenBefore(folder));
    private readonly Dictionary<string, IndexWriter> writers = new(StringComparer.Ordinal);
    private readonly System.Threading.Lock opening = new();
    private int passages;

    /// <summary>Written so far.</summary>
    public int Passages => Volatile.Read(ref passages);

    /// <summary>Takes a document and its passages away, before anything is added.</summary>
    public void RemoveDocument(string path)
    {
        Writer(GenerationFolder.Documents).DeleteDocuments(DocumentIndex.ByPath(path));
        RemoveGroup(EntryGroup.Document(path).Key);
    }

    /// <summary>Takes a group away from whichever language held it before this build.</summary>
    public void RemoveGroup(string groupKey)
    {
        var group = new Term(Fields.Group, groupKey);
        foreach (var (language, held) in before.Value)
        {
            if (held.DocFreq(group) > 0)
                Writer(language).DeleteDocuments(group);
        }
    }

    public void Add(Document document)
    {
        Writer(GenerationFolder.Documents).AddDocument(DocumentIndex.Entry(document));
        AddEntries(document, EntryGroup.Document(document.Path), section => (document, section));
    }

    /// <summary>Ways to ask for sections of a document in another language.</summary>
    public void Add(SignpostGroup signposts) =>
        AddEntries(signposts.Lines, signposts.Group, section => (signposts.Target, signposts.Sections[section]));

    /// <summary>What is known to be in no document.</summary>
    public void AddGaps(Document gaps) => AddEntries(gaps, EntryGroup.Gaps(gaps.Path), section => (gaps, section));

    /// <summary>All documents as they will be, of those written before and in this build.</summary>
    public StoredDocuments OpenDocuments() =>
        new(DirectoryReader.Open(Writer(GenerationFolder.Documents), applyAllDeletes: true));

    /// <summary>Writes everything and closes the indexes.</summary>
    public void Commit()
    {
        foreach (var writer in writers.Values)
        {
            writer.ForceMergeDeletes();
            writer.Commit();
        }
        Close(writer => writer.Dispose());
    }

    /// <summary>Leaves behind what was not committed, for the draft's folder to be deleted with it.</summary>
    public void Dispose() => Close(writer => writer.Rollback());

    private void AddEntries(Document document, EntryGroup group, Func<int, (Document, int)> placeOf)
    {
        var titles = DocumentTitles.Of(document);
        var count = 0;
        foreach (var passage in PassageSplitter.Split(document))
        {
            var (target, section) = placeOf(passage.Section);
            var place = new EntryPlace(group, count++, target, section);
            var entry = PassageEntry.Of(document, passage, titles, place);
            if (place is { IsPassage: true, Position: 0 })
            {
                var key = PassageEntry.TitleKey([.. titles.Title.Select(word => WordHash.Of(word.Stem))]);
                entry.Add(new StringField(Fields.TitleKey, key, Field.Store.NO));
            }
            Writer(document.Language).AddDocument(entry);
        }
        Interlocked.Add(ref passages, count);
    }

    private void Close(Action<IndexWriter> close)
    {
        foreach (var writer in writers.Values)
        {
            var directory = writer.Directory;
            close(writer);
            directory.Dispose();
        }
        writers.Clear();
        if (!before.IsValueCreated)
            return;
        foreach (var reader in before.Value.Values)
        {
            reader.Dispose();
            reader.Directory.Dispose();
        }
    }

    private static Dictionary<string, DirectoryReader> OpenBefore(string folder) =>
        Language
            .All.Where(language => System.IO.Directory.Exists(Path.Combine(folder, language)))
            .Select(language => (language, directory: new SimpleFSDirectory(Path.Combine(folder, language))))
            .Where(index => DirectoryReader.IndexExists(index.directory))
            .ToDictionary(
                index => index.language,
                index => DirectoryReader.Open(index.directory),
                StringComparer.Ordinal
            );

    private IndexWriter Writer(string name)
    {
        lock (opening)
        {
            if (writers.TryGetValue(name, out var writer))
                return writer;
            // All that is analysed comes as words already.
            var config = new IndexWriterConfig(LanguageAnalyzer.Version, new KeywordAnalyzer())
            {
                OpenMode = OpenMode.CREATE_OR_APPEND,
                Similarity = new BM25Similarity(),
                RAMBufferSizeMB = Buffer,
                MergePolicy = new TieredMergePolicy { NoCFSRatio = 0, ForceMergeDeletesPctAllowed = MaxDeleted },
                UseCompoundFile = false,
                MergeScheduler = new SerialMergeScheduler(),
            };
            var directory = new SimpleFSDirectory(Path.Combine(folder, name));
            return writers[name] = new IndexWriter(directory, config);
        }
    }
}
