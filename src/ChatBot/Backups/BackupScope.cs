using ChatBot.Search.Generations;
using ChatBot.Storage;

namespace ChatBot.Backups;

/// <summary>
/// What of the data folder goes into a backup, by its path there: all but locks, drafts and what is built
/// anew in a moment. What a backup would not hold, none is restored from.
/// </summary>
internal static class BackupScope
{
    private const int MaxPath = 1000;

    // A cache, written anew by the next build.
    private const string Problems = "problems.json";

    /// <param name="path">With slashes, of any origin.</param>
    public static bool Holds(string path)
    {
        var parts = path.Split('/');
        if (path.Length > MaxPath || !Array.TrueForAll(parts, IsName))
            return false;
        if (parts[0] == GenerationStore.GenerationsFolder)
            return parts.Length > 2 && GenerationId.IsOne(parts[1]) && parts[^1] != "write.lock";
        return path is not (Problems or BackupManifest.Name)
            && !DatabaseFile.Companions.Contains(path, StringComparer.OrdinalIgnoreCase)
            && !parts[^1].EndsWith(".lock", StringComparison.OrdinalIgnoreCase)
            && !parts[^1].EndsWith(".draft", StringComparison.OrdinalIgnoreCase)
            && !parts[^1].Equals("lock", StringComparison.OrdinalIgnoreCase);
    }

    // Also none that another file system would read as something else: a stream, a drive, a device, a longer path.
    private static bool IsName(string part) =>
        part.Length > 0
        && part[0] != '.'
        && part[^1] is not ('.' or ' ')
        && !part.Any(c => char.IsControl(c) || c is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');
}
