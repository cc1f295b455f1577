namespace ChatBot.Search.Generations;

/// <summary>A generation in the data folder, as far as its manifest can be read.</summary>
/// <param name="Built">When it was given its place.</param>
/// <param name="Manifest">Null where it is damaged or of a newer version of the program.</param>
public sealed record StoredGeneration(string Id, DateTimeOffset Built, Manifest? Manifest)
{
    internal static StoredGeneration Of(DirectoryInfo folder) =>
        new(folder.Name, new DateTimeOffset(folder.LastWriteTimeUtc), ReadManifest(folder));

    private static Manifest? ReadManifest(DirectoryInfo folder)
    {
        try
        {
            return Generation.ReadManifest(folder.FullName);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
