using System.Security.Cryptography;
using ChatBot.Crawling.Content;
using ChatBot.Crawling.Sites;

namespace ChatBot.Crawling.Storage;

/// <summary>A site's files in the knowledge folder; nothing that another hand put there is touched.</summary>
internal sealed class PageFiles(string knowledgeFolder, SourceSite site, SiteState state)
{
    private readonly Dictionary<string, string> owners = state
        .Pages.Where(page => page.Value.File is not null)
        .GroupBy(page => page.Value.File!, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(group => group.Key, group => group.First().Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file of a page is where the last crawl left it and this one would.</summary>
    public bool IsInPlace(PageState page) =>
        page.File is null || (IsInFolder(page.File) && File.Exists(FullPath(page.File)));

    /// <summary>Writes a page unless its file holds it already.</summary>
    /// <param name="before">What was remembered of the page.</param>
    /// <param name="identity">All of the content that tells a change.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public (PageState Page, SavedAs As) Save(
        Uri address,
        PageState? before,
        string extension,
        byte[] content,
        byte[] identity
    )
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(identity));
        var isInPlace = before?.File is { } file && IsInFolder(file) && Path.GetExtension(file) == extension;
        if (isInPlace && before!.Hash == hash && File.Exists(FullPath(before.File!)))
            return (before, SavedAs.Unchanged);
        if (before?.File is not null && !isInPlace)
            Remove(before.File);
        var (path, isOwn) = isInPlace ? (before!.File!, true) : Free(address, extension, content);
        Write(path, content);
        owners[path] = address.AbsoluteUri;
        return (new PageState { File = path, Hash = hash }, isOwn ? SavedAs.Changed : SavedAs.New);
    }

    /// <summary>Deletes a file that this site's crawl wrote, and folders that it leaves empty.</summary>
    public void Remove(string file)
    {
        if (!owners.Remove(file) || LeavesFolder(FullPath(file)))
            return;
        File.Delete(FullPath(file));
        var folder = Directory.GetParent(FullPath(file));
        while (
            folder is { Exists: true }
            && folder.FullName.Length > Root.Length
            && !folder.EnumerateFileSystemInfos().Any()
        )
        {
            folder.Delete();
            folder = folder.Parent;
        }
    }

    private string Root { get; } = Path.GetFullPath(knowledgeFolder);

    private bool IsInFolder(string file) => file.StartsWith(site.Folder + "/", StringComparison.Ordinal);

    private string FullPath(string file) => Path.GetFullPath(Path.Combine(Root, file));

    // A crawl that was killed has left files that it could not note down any more: they are its own.
    private (string Path, bool IsOwn) Free(Uri address, string extension, byte[] content)
    {
        var path = $"{site.Folder}/{PagePath.Of(address, extension)}";
        for (var i = 0; ; i++)
        {
            if (!owners.ContainsKey(path))
            {
                if (!Path.Exists(FullPath(path)))
                    return (path, false);
                if (IsLeftOver(FullPath(path), address, content))
                    return (path, true);
            }
            path = i == 0 ? PagePath.Beside(path, address) : $"{path[..^extension.Length]}-{i}{extension}";
        }
    }

    private static bool IsLeftOver(string path, Uri address, byte[] content)
    {
        if (!File.Exists(path))
            return false;
        var begin =
            Path.GetExtension(path) == PagePath.Html
                ? System.Text.Encoding.UTF8.GetBytes(FrontMatter.Begin(address))
                : content;
        using var stream = File.OpenRead(path);
        var found = new byte[Math.Min(begin.Length, stream.Length)];
        stream.ReadExactly(found);
        return found.AsSpan().SequenceEqual(begin);
    }

    private void Write(string path, byte[] content)
    {
        var full = FullPath(path);
        if (LeavesFolder(full))
            throw new IOException($"{path} leads out of the folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // Hidden while it is written, so that no build reads half of it.
        var draft = Path.Combine(Path.GetDirectoryName(full)!, ".draft");
        File.WriteAllBytes(draft, content);
        File.Move(draft, full, overwrite: true);
    }

    // The path itself may be wrong, or a link stand in its way.
    private bool LeavesFolder(string full)
    {
        if (!full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return true;
        for (
            var folder = Directory.GetParent(full);
            folder is not null && folder.FullName.Length > Root.Length;
            folder = folder.Parent
        )
        {
            if (folder.LinkTarget is not null)
                return true;
        }
        return false;
    }
}
