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

    /// <exception cref="InvalidDataException">It is no package; the message says why, in English and in words of this program.</exception>
    public static async Task<PackageContent> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var length = new FileInfo(file).Length;
        // A pipe or device has no length, and opening one may wait for ever.
        if (length is 0 or > MaxFileSize)
            throw new InvalidDataException("The file is empty, no file, or larger than 32 MB.");
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
        catch (JsonException e)
        {
            throw new InvalidDataException($"Its {AppManifest.FileName} is not JSON.", e);
        }
        // Half of a surrogate pair is JSON and no text.
        catch (InvalidOperationException e)
        {
            throw new InvalidDataException($"Its {AppManifest.FileName} holds what is no text.", e);
        }
        catch (Exception e)
            when (e is NotSupportedException or ArgumentException or OverflowException or EndOfStreamException)
        {
            throw new InvalidDataException("It is not a zip file that can be read.", e);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ManifestAsync(Stream package, CancellationToken cancellationToken)
    {
        await using var zip = await OpenAsync(package, cancellationToken);
        if (zip.Entries.Count > MaxEntries)
            throw new InvalidDataException($"It holds more than {MaxEntries} files.");
        var found = zip.Entries.Where(entry => entry.FullName == AppManifest.FileName).ToList();
        if (found.Count != 1)
            throw new InvalidDataException($"It does not hold one {AppManifest.FileName} at its top.");
        await using var entry = await OpenAsync(found[0], cancellationToken);
        // What the directory says of its length is not to be trusted.
        var content = new byte[MaxManifestSize + 1];
        var read = await ReadAsync(entry, content, cancellationToken);
        return read > MaxManifestSize
            ? throw new InvalidDataException($"Its {AppManifest.FileName} is larger than 1 MB.")
            : content.AsMemory(0, read);
    }

    private static async Task<ZipArchive> OpenAsync(Stream package, CancellationToken cancellationToken)
    {
        try
        {
            return await ZipArchive.CreateAsync(package, ZipArchiveMode.Read, leaveOpen: true, null, cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("It is not a zip file that can be read.", e);
        }
    }

    private static async Task<Stream> OpenAsync(ZipArchiveEntry entry, CancellationToken cancellationToken)
    {
        try
        {
            return await entry.OpenAsync(cancellationToken);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"Its {AppManifest.FileName} cannot be unpacked.", e);
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
            throw new InvalidDataException($"Its {AppManifest.FileName} cannot be unpacked.", e);
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
                throw new InvalidDataException($"Its {AppManifest.FileName} names a bot whose botId is no GUID.");
            ids.Add(id);
        }
        if (ids.Count == 0)
            throw new InvalidDataException($"Its {AppManifest.FileName} names no bot.");
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
