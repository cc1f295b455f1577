using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = System.IO.Directory;

namespace ChatBot.Search.Generations;

/// <summary>Reads a stored generation through, on all cores, against its checksums and its manifest's counts.</summary>
internal static class GenerationCheck
{
    /// <exception cref="InvalidDataException">Something is missing or damaged.</exception>
    public static void Run(string folder, Manifest manifest)
    {
        if (GenerationId.Of(manifest.Versions, manifest.Settings, manifest.Documents, manifest.Curation) != manifest.Id)
            throw new InvalidDataException($"The manifest in {folder} does not agree with its id: index again.");
        foreach (var file in manifest.Curation)
            Check(Path.Combine(folder, GenerationFolder.Curation, file.Path), file.Sha256);
        Check(Path.Combine(folder, GenerationFolder.Documents), manifest.Documents.Count);
        foreach (var (language, count) in manifest.Entries)
            Check(Path.Combine(folder, language), count);
    }

    private static void Check(string index, int count)
    {
        try
        {
            Parallel.ForEach(Directory.GetFiles(index), IndexChecksum.Check);
            using var directory = new SimpleFSDirectory(index);
            using var reader = DirectoryReader.Open(directory);
            if (reader.NumDocs == count)
                return;
        }
        catch (Exception e) when (IsDamage(e) || (e is AggregateException all && all.InnerExceptions.Any(IsDamage)))
        {
            throw new InvalidDataException($"The index {index} is damaged: index again.", e);
        }
        throw new InvalidDataException($"The index {index} is not complete: index again.");
    }

    private static void Check(string file, string sha256)
    {
        try
        {
            if (new Documents.SourceFile(file, File.ReadAllBytes(file)).Sha256() == sha256)
                return;
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw new InvalidDataException($"{file} is missing: index again.", e);
        }
        throw new InvalidDataException($"{file} is damaged: index again.");
    }

    /// <summary>Whatever a reader of Lucene's files meets where they are cut short or changed.</summary>
    internal static bool IsDamage(Exception e) =>
        e
            is IOException
                or InvalidDataException
                or UnauthorizedAccessException
                or ArgumentException
                or IndexOutOfRangeException
                or OverflowException
                or InvalidOperationException
                or OutOfMemoryException
                or NullReferenceException
                or NotSupportedException
                or FormatException;
}
