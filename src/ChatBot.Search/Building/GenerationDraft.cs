using System.Text.Json;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Building;

/// <summary>
/// A generation under construction, in a folder of its own that no search looks into. The folder is made
/// when something is first written, and deleted unless it was kept. Whoever has one holds the build lock.
/// </summary>
internal sealed class GenerationDraft : IDisposable
{
    private readonly string generations;
    private readonly Lazy<GenerationWriter> writer;

    /// <param name="before">The id of a generation to begin from, or null.</param>
    public GenerationDraft(GenerationStore store, string? before)
    {
        store.DeleteOldCandidates(before);
        generations = store.Generations;
        Folder = GenerationFolder.NewDraft(generations);
        writer = new Lazy<GenerationWriter>(() =>
        {
            Directory.CreateDirectory(Folder);
            if (before is not null)
                IndexFiles.Share(store.FolderOf(before), Folder);
            return new GenerationWriter(Folder);
        });
    }

    public string Folder { get; }

    public bool IsStarted => writer.IsValueCreated;

    public GenerationWriter Writer => writer.Value;

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
        GenerationFolder.Discard(target);
        Directory.Move(Folder, target);
    }

    public void Dispose()
    {
        if (writer.IsValueCreated)
            writer.Value.Dispose();
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
