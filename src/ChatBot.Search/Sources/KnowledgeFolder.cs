using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources.Isolation;

namespace ChatBot.Search.Sources;

/// <summary>
/// The folder of source documents. Files come in ordinal order of their relative paths, the same
/// on every machine; hidden files and the reserved names are no documents.
/// </summary>
/// <param name="isolation">Reads what had better not be read in this process; without it everything is read here.</param>
public sealed class KnowledgeFolder(string path, ReaderLimits? limits = null, ReaderPool? isolation = null)
    : IDocumentSource
{
    private readonly ReaderLimits limits = limits ?? new ReaderLimits();

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "glossary.csv",
        "pins.csv",
        "golden.jsonl",
        "sources.yaml",
        "smalltalk",
        "unanswered",
        "questions",
    };

    private static readonly string[] CurationNames = ["glossary.csv", "pins.csv"];
    private static readonly (string Folder, string Extension)[] CurationFolders =
    [
        ("smalltalk", ".yaml"),
        ("unanswered", ".txt"),
        ("questions", ".txt"),
    ];

    /// <summary>The full path.</summary>
    public string Path { get; } = System.IO.Path.GetFullPath(path);

    public bool Exists => Directory.Exists(Path);

    public string Readers => limits.ToString();

    public SourceListing List()
    {
        var files = new List<string>();
        var problems = new List<Problem>();
        Collect(new DirectoryInfo(Path), "", files, problems);
        files.Sort(StringComparer.Ordinal);
        return new SourceListing(files, problems);
    }

    public (SourceFile? File, Problem? Problem) Open(string path) =>
        DocumentReader.IsSupported(path)
            ? ReadContent(path)
            : (null, new Problem(path, null, ProblemKind.UnsupportedFormat, System.IO.Path.GetExtension(path)));

    public ReadResult Read(SourceFile file, ReaderSettings settings) =>
        isolation is not null && DocumentReader.IsIsolated(file.Path)
            ? isolation.Read(file, settings)
            : DocumentReader.Read(file, settings, limits);

    private (SourceFile? File, Problem? Problem) ReadContent(string relativePath)
    {
        var info = new FileInfo(System.IO.Path.Combine(Path, relativePath));
        try
        {
            if (LeavesFolder(info))
                return (null, new Problem(relativePath, null, ProblemKind.OutsideFolder));
            // Nothing to read, or no file at all: opening a pipe would wait for ever.
            if (info.LinkTarget is null && info.Length == 0)
                return (null, new Problem(relativePath, null, ProblemKind.Empty));
            using var stream = info.OpenRead();
            if (stream.Length > limits.MaxFileSize)
                return (null, new Problem(relativePath, null, ProblemKind.TooLarge, $"{stream.Length >> 20} MB"));
            var (length, written) = (stream.Length, info.LastWriteTimeUtc);
            var content = new byte[length];
            var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
            info.Refresh();
            return read < length || stream.Length != length || info.LastWriteTimeUtc != written
                ? (null, new Problem(relativePath, null, ProblemKind.ChangedWhileRead))
                : (new SourceFile(relativePath, content), null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, new Problem(relativePath, null, ProblemKind.Unreadable, e.GetType().Name));
        }
    }

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration()
    {
        var names = new List<string>(CurationNames.Where(name => File.Exists(System.IO.Path.Combine(Path, name))));
        var others = new List<Problem>();
        foreach (var (folder, extension) in CurationFolders)
        {
            foreach (var name in VisibleFiles(folder))
            {
                var own = System.IO.Path.GetExtension(name);
                if (own == extension)
                    names.Add(name);
                else
                    others.Add(new Problem(name, null, ProblemKind.UnsupportedFormat, own));
            }
        }
        names.Sort(StringComparer.Ordinal);
        var read = names.Select(name => ReadContent(name)).ToList();
        return (
            [.. read.Select(r => r.File).OfType<SourceFile>()],
            [.. others, .. read.Select(r => r.Problem).OfType<Problem>()]
        );
    }

    private IEnumerable<string> VisibleFiles(string folder)
    {
        var full = System.IO.Path.Combine(Path, folder);
        return !Directory.Exists(full)
            ? []
            : Directory
                .EnumerateFiles(full)
                .Select(file => System.IO.Path.GetFileName(file))
                .Where(name => !name.StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(name => $"{folder}/{name}");
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> files, List<Problem> problems)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
            {
                if (entry.Name.StartsWith('.') || (prefix.Length == 0 && Reserved.Contains(entry.Name)))
                    continue;
                if (entry is FileInfo)
                    files.Add(prefix + entry.Name);
                else if (entry is DirectoryInfo { LinkTarget: null } child)
                    Collect(child, prefix + entry.Name + "/", files, problems);
                else
                    problems.Add(new Problem(prefix + entry.Name, null, ProblemKind.OutsideFolder));
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem(prefix, null, ProblemKind.Unreadable, e.GetType().Name));
        }
    }

    // Linked folders are not entered; but a link may lead to a file by way of one, so no part of its target may be a link.
    private bool LeavesFolder(FileInfo file)
    {
        if (file.LinkTarget is null)
            return false;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        if (
            target is not FileInfo
            || !target.FullName.StartsWith(Path + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
        )
            return true;
        for (
            var folder = ((FileInfo)target).Directory;
            folder is not null && folder.FullName != Path;
            folder = folder.Parent
        )
        {
            if (folder.LinkTarget is not null)
                return true;
        }
        return false;
    }
}
