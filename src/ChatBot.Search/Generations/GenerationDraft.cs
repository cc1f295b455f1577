using System.Text.Json;

namespace ChatBot.Search.Generations;

/// <summary>
/// A generation under construction, in a folder of its own that no search looks into. The folder is made
/// when something is first written, and deleted unless it was kept. Whoever has one holds the build lock.
/// </summary>
internal sealed class GenerationDraft : IDisposable
{
    public const string Prefix = ".draft-";

    private readonly string generations;
    private readonly Lazy<GenerationWriter> writer;

    /// <param name="before">The folder of a generation to begin from, or null.</param>
    public GenerationDraft(string generations, string? before)
    {
        this.generations = generations;
        Folder = NewFolder(generations);
        writer = new Lazy<GenerationWriter>(() =>
        {
            Directory.CreateDirectory(Folder);
            if (before is not null)
                IndexFiles.Share(before, Folder);
            return new GenerationWriter(Folder);
        });
    }

    public string Folder { get; }

    public bool IsStarted => writer.IsValueCreated;

    public GenerationWriter Writer => writer.Value;

    /// <summary>Deletes what builds that died have left; with the build lock in hand, no other is under way.</summary>
    public static void DeleteAbandoned(string generations)
    {
        if (!Directory.Exists(generations))
            return;
        foreach (var abandoned in Directory.EnumerateDirectories(generations, Prefix + "*"))
            Directory.Delete(abandoned, recursive: true);
    }

    /// <summary>Deletes a generation so that no half of it is ever taken for a whole.</summary>
    public static void Discard(string generation)
    {
        if (!Directory.Exists(generation))
            return;
        var grave = NewFolder(Path.GetDirectoryName(generation)!);
        Directory.Move(generation, grave);
        Directory.Delete(grave, recursive: true);
    }

    /// <summary>Verifies what was written and gives it its place beside the other generations, or of a damaged one.</summary>
    /// <exception cref="InvalidDataException">What was written, or taken over, is damaged.</exception>
    public void Keep(Manifest manifest)
    {
        using (var stream = new FileStream(Path.Combine(Folder, GenerationStore.ManifestFile), FileMode.CreateNew))
        {
            JsonSerializer.Serialize(stream, manifest, GenerationJson.Compact.Manifest);
            stream.Flush(flushToDisk: true);
        }
        GenerationCheck.Run(Folder, manifest);

        var target = Path.Combine(generations, manifest.Id);
        Discard(target);
        Directory.Move(Folder, target);
    }

    public void Dispose()
    {
        if (writer.IsValueCreated)
            writer.Value.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    private static string NewFolder(string generations) =>
        Path.Combine(generations, Prefix + Guid.NewGuid().ToString("N"));
}
