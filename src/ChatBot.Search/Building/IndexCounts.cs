using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace ChatBot.Search.Building;

/// <summary>How many passages and entries a language's index holds.</summary>
internal sealed record IndexCounts(int Passages, int Entries)
{
    /// <summary>Of each language that has anything to find; an index of known gaps alone is deleted.</summary>
    public static IReadOnlyDictionary<string, IndexCounts> In(string folder)
    {
        var counts = new Dictionary<string, IndexCounts>(StringComparer.Ordinal);
        foreach (var language in Language.All)
        {
            var index = Path.Combine(folder, language);
            if (!Directory.Exists(index))
                continue;
            if (Of(index) is { } found)
                counts[language] = found;
            else
                Directory.Delete(index, recursive: true);
        }
        return counts;
    }

    private static IndexCounts? Of(string folder)
    {
        using var directory = new SimpleFSDirectory(folder);
        using var reader = DirectoryReader.Open(directory);
        var order = new EntryOrder(reader);
        var live = MultiFields.GetLiveDocs(reader);
        var kinds = new int[Enum.GetValues<EntryKind>().Length];
        for (var entry = 0; entry < reader.MaxDoc; entry++)
        {
            if (live?.Get(entry) ?? true)
                kinds[(int)order.KindOf(entry)]++;
        }
        return reader.NumDocs == kinds[(int)EntryKind.Gap]
            ? null
            : new IndexCounts(kinds[(int)EntryKind.Passage], reader.NumDocs);
    }
}
