using System.Text.Json;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Building;

/// <summary>
/// <c>problems.json</c>: what was wrong with which file, by its content, so that a file that takes long to
/// fail is not tried at every build, and is reported all the same.
/// </summary>
/// <param name="readers">Which readers, with which limits, are in use: what others met says nothing.</param>
/// <param name="forget">Whether every file is tried again.</param>
internal sealed class KnownProblems(string dataFolder, string readers, bool forget)
{
    private readonly string path = Path.Combine(dataFolder, ProblemFile.Name);

    private readonly Dictionary<(string Path, string Sha256), FileOutcome> known = (
        forget ? [] : Load(Path.Combine(dataFolder, ProblemFile.Name), readers)
    ).ToDictionary(outcome => (outcome.Hash!.Path, outcome.Hash.Sha256));

    public FileOutcome? Find(string file, string sha256) => known.GetValueOrDefault((file, sha256));

    /// <summary>Keeps the problems of a build, in place of those before.</summary>
    public void Keep(IEnumerable<FileOutcome> outcomes)
    {
        List<FileOutcome> worthKeeping =
        [
            .. outcomes
                .Where(outcome => outcome is { Hash: not null, Problems.Count: > 0 })
                .Where(outcome => outcome.Problems.All(problem => problem.Kind != ProblemKind.ChangedWhileRead))
                .OrderBy(outcome => outcome.Hash!.Path, StringComparer.Ordinal),
        ];
        if (
            worthKeeping.Count == known.Count
            && worthKeeping.TrueForAll(o => Find(o.Hash!.Path, o.Hash.Sha256) is not null)
        )
            return;
        AtomicFile.Write(
            path,
            stream =>
                JsonSerializer.Serialize(
                    stream,
                    new ProblemFile(ProblemFile.CurrentVersion, readers, worthKeeping),
                    ProblemJson.Compact.ProblemFile
                )
        );
    }

    // A cache: what cannot be read, or comes from other readers, is as good as nothing.
    private static IReadOnlyList<FileOutcome> Load(string path, string readers)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize(stream, ProblemJson.Default.ProblemFile);
            return file?.Version == ProblemFile.CurrentVersion && file.Readers == readers ? file.Files : [];
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
