namespace ChatBot.Search.Building;

/// <summary>How far a build has come.</summary>
/// <param name="Done">Files dealt with, of <paramref name="Total"/>.</param>
/// <param name="CurrentFile">The last one that was begun.</param>
/// <param name="Passages">Written so far; those of unchanged files are not written again.</param>
public sealed record IndexProgress(
    IndexStage Stage,
    int Done,
    int Total,
    string CurrentFile,
    int Passages,
    TimeSpan Elapsed
)
{
    public double PassagesPerSecond => Elapsed > TimeSpan.Zero ? Passages / Elapsed.TotalSeconds : 0;

    /// <summary>As the files so far have it; null before the first.</summary>
    public TimeSpan? TimeLeft => Done == 0 ? null : Elapsed * ((Total - Done) / (double)Done);
}

/// <summary>What a build is at.</summary>
public enum IndexStage
{
    /// <summary>Reads files and indexes what changed.</summary>
    Reading,

    /// <summary>Writes the indexes to their end and checks them; no file of the source is read any more.</summary>
    Writing,
}
