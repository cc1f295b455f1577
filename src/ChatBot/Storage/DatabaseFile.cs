using System.Buffers.Binary;

namespace ChatBot.Storage;

/// <summary>What is done to the file without opening it as a database.</summary>
internal static class DatabaseFile
{
    // https://www.sqlite.org/fileformat2.html#the_database_header
    private const int HeadLength = 100;
    private const int VersionOffset = 60;

    private static ReadOnlySpan<byte> Magic => "SQLite format 3\0"u8;

    /// <summary>What SQLite keeps beside a file that is open.</summary>
    public static IReadOnlyList<string> Companions { get; } =
    [Database.FileName + "-wal", Database.FileName + "-shm", Database.FileName + "-journal"];

    /// <summary>
    /// Whether a newer version of the program wrote the file, where there is one. Not for a process that has
    /// it open: closing a file ends all locks that the process holds on it.
    /// </summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool IsNewer(string folder)
    {
        var file = Path.Combine(folder, Database.FileName);
        if (!File.Exists(file))
            return false;
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var head = new byte[HeadLength];
        return stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false) == HeadLength
            && head.AsSpan().StartsWith(Magic)
            && BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(VersionOffset)) > DatabaseSchema.Version;
    }

    /// <summary>Makes an empty file where there is none: it will hold what people ask, for its owner's eyes.</summary>
    public static void CreateForOwner(string file)
    {
        if (File.Exists(file))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.Open(file, options).Dispose();
    }
}
