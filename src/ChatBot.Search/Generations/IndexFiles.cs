using System.Runtime.InteropServices;

namespace ChatBot.Search.Generations;

/// <summary>
/// Takes the index files of a generation over into the next. Lucene never changes a file that it has
/// written, so large ones are shared by hard links; small ones are copied, so that damage to one generation
/// of a small knowledge base is damage to that one alone.
/// </summary>
internal static partial class IndexFiles
{
    /// <summary>In bytes.</summary>
    private const long WorthSharing = 4 * 1024 * 1024;

    // Written anew in place by each commit, and not needed.
    private const string Overwritten = "segments.gen";

    public static void Share(string from, string to)
    {
        foreach (var index in new DirectoryInfo(from).GetDirectories().Where(d => d.Name != GenerationFolder.Curation))
        {
            var target = Directory.CreateDirectory(Path.Combine(to, index.Name)).FullName;
            foreach (var file in index.GetFiles().Where(file => file.Name is not (Overwritten or "write.lock")))
            {
                var copy = Path.Combine(target, file.Name);
                if (file.Length < WorthSharing || !Link(file.FullName, copy))
                    Copy(file, copy);
            }
        }
    }

    /// <summary>Another view of a whole generation, which stays whatever becomes of the first.</summary>
    public static void Mirror(DirectoryInfo from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in from.EnumerateFiles().Where(file => file.Name != "write.lock"))
        {
            var copy = Path.Combine(to, file.Name);
            if (!Link(file.FullName, copy))
                Copy(file, copy);
        }
        foreach (var folder in from.EnumerateDirectories())
            Mirror(folder, Path.Combine(to, folder.Name));
        Directory.SetLastWriteTimeUtc(to, from.LastWriteTimeUtc);
    }

    // Not forced to disk, which takes longer than all else: what a power cut loses, the checksums notice.
    private static void Copy(FileInfo file, string target)
    {
        using var from = file.OpenRead();
        using var to = new FileStream(target, FileMode.CreateNew);
        from.CopyTo(to);
    }

    // False where the file system has no links or is another one.
    private static bool Link(string file, string link) =>
        OperatingSystem.IsWindows() ? CreateHardLink(link, file, 0) : LinkPosix(file, link) == 0;

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int LinkPosix(string file, string link);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string link, string file, nint security);
}
