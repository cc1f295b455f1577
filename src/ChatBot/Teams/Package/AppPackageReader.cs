using System.IO.Compression;
using System.Text.Json;

namespace ChatBot.Teams.Package;

/// <summary>Reads the manifest of a package from anywhere, within limits; nothing is unpacked to disk.</summary>
internal static class AppPackageReader
{
    private const int MaxFileSize = 32 << 20;
    private const int MaxEntries = 1000;
    private const int MaxManifestSize = 1 << 20;

    private static readonly string[] Owners = ["bots", "composeExtensions"];

    /// <exception cref="UnreadablePackageException">It is no package.</exception>
    public static async Task<PackageContent> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var length = new FileInfo(file).Length;
        // A pipe or device has no length, and opening one may wait for ever.
        if (length is 0 or > MaxFileSize)
            throw new UnreadablePackageException(PackageFault.NoFile);
        await using var stream = File.OpenRead(file);
        return await ReadAsync(stream, cancellationToken);
    }

    /// <inheritdoc cref="ReadAsync(string, CancellationToken)"/>
    public static async Task<PackageContent> ReadAsync(Stream package, CancellationToken cancellationToken)
    {
        try
        {
            using var manifest = JsonDocument.Parse(await ManifestAsync(package, cancellationToken));
            return Content(manifest.RootElement);
        }
        // Half of a surrogate pair is JSON and no text.
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new UnreadablePackageException(PackageFault.ManifestNotJson, e);
        }
        catch (Exception e)
            when (e
                    is InvalidDataException
                        or NotSupportedException
                        or ArgumentException
                        or OverflowException
                        or EndOfStreamException
            )
        {
            throw new UnreadablePackageException(PackageFault.NotZip, e);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ManifestAsync(Stream package, CancellationToken cancellationToken)
    {
        await using var zip = await ZipArchive.CreateAsync(
            package,
            ZipArchiveMode.Read,
            leaveOpen: true,
            null,
            cancellationToken
        );
        if (zip.Entries.Count > MaxEntries)
            throw new UnreadablePackageException(PackageFault.TooManyFiles);
        var found = zip.Entries.Where(entry => entry.FullName == AppManifest.FileName).ToList();
        if (found.Count != 1)
            throw new UnreadablePackageException(PackageFault.NoManifest);
        await using var entry = await OpenAsync(found[0], cancellationToken);
        // What the directory says of its length is not to be trusted.
        var content = new byte[MaxManifestSize + 1];
        var read = await ReadAsync(entry, content, cancellationToken);
        return read > MaxManifestSize
            ? throw new UnreadablePackageException(PackageFault.ManifestTooLarge)
            : content.AsMemory(0, read);
    }

    private static async Task<Stream> OpenAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            return await entry.OpenAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadablePackageException(PackageFault.ManifestDamaged, e);
        }
    }

    private static async Task<int> ReadAsync(Stream entry, byte[] content, CancellationToken cancellationToken)
    {
        try
        {
            return await entry.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadablePackageException(PackageFault.ManifestDamaged, e);
        }
    }

    private static PackageContent Content(JsonElement manifest)
    {
        List<Guid> ids = [];
        foreach (var owner in Owners.SelectMany(name => List(manifest, name)))
        {
            // An extension may go without a bot.
            if (Text(owner, "botId") is not { } text)
                continue;
            if (!Guid.TryParse(text, out var id))
                throw new UnreadablePackageException(PackageFault.NoBot);
            ids.Add(id);
        }
        if (ids.Count == 0)
            throw new UnreadablePackageException(PackageFault.NoBot);
        return new PackageContent(
            ids,
            [
                .. List(manifest, "validDomains")
                    .Where(d => d.ValueKind == JsonValueKind.String)
                    .Select(d => d.GetString()!),
            ]
        );
    }

    private static IEnumerable<JsonElement> List(JsonElement parent, string name)
    {
        if (
            parent.ValueKind != JsonValueKind.Object
            || !parent.TryGetProperty(name, out var list)
            || list.ValueKind != JsonValueKind.Array
        )
            yield break;
        foreach (var item in list.EnumerateArray())
            yield return item;
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object
        && parent.TryGetProperty(name, out var text)
        && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;
}
