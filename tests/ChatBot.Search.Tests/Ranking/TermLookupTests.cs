using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Ranking;

public sealed class TermLookupTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Terms_read_from_the_files_say_the_same_as_terms_kept_in_memory()
    {
        for (var i = 0; i < 20; i++)
            folder.With($"{i:00}.md", $"# Mandat {i % 3}\n\n" + string.Concat(Enumerable.Repeat("Le mandat. ", i % 4)));
        var id = folder.Build().Manifest!.Id;
        using var keeping = folder.Store().Open(id);
        using var full = folder.Store().Open(id);
        while (full.Index("fr").Terms.Reserve(10_000)) { }

        var kept = Read(keeping.Index("fr"));
        var read = Read(full.Index("fr"));

        Assert.Equal(kept.Scores, read.Scores);
        Assert.Equal(kept.Frequencies, read.Frequencies);
        Assert.NotNull(new TermLookup(keeping.Index("fr")).Find(Fields.Text, "mandat")!.Kept);
        Assert.Null(new TermLookup(full.Index("fr")).Find(Fields.Text, "mandat")!.Kept);
    }

    public void Dispose() => folder.Dispose();

    private static (float[] Scores, int[] Frequencies) Read(LanguageIndex index)
    {
        var lookup = new TermLookup(index);
        var scores = new float[index.Entries];
        lookup.Add(lookup.Find(Fields.Text, "mandat"), 2.5, index.Lengths, scores);
        lookup.Add(lookup.Find(Fields.Titles, "mandat"), 1.5, lengths: null, scores);
        int[] wanted = [0, 3, 7, 8, index.Entries - 1];
        var frequencies = new int[wanted.Length];
        lookup.Frequencies(lookup.Find(Fields.Text, "mandat")!, wanted, frequencies);
        Assert.Contains(scores, score => score > 2);
        Assert.Contains(frequencies, frequency => frequency > 1);
        return (scores, frequencies);
    }
}
