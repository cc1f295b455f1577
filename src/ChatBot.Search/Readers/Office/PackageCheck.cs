using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers.Office;

/// <summary>
/// Unpacks all parts of a package to nowhere and counts: what the directory says of sizes may be a lie.
/// XML that names a document type or is nested deeper than any program writes it is refused.
/// </summary>
internal static class PackageCheck
{
    private const int MaxEntries = 10_000;

    /// <summary>Elements of XML, one within the other.</summary>
    private const int MaxDepth = 256;

    /// <summary>Null where nothing speaks against opening the package.</summary>
    public static ProblemKind? Check(ReadOnlyMemory<byte> content, long maxSize)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(Bytes(content), writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MaxEntries)
                return ProblemKind.UnpacksTooLarge;
            var left = maxSize;
            foreach (var entry in zip.Entries)
            {
                using var part = new CountedStream(entry.Open(), left);
                if (IsXml(entry.Name) && IsDeep(part))
                    return ProblemKind.TooDeep;
                part.CopyTo(Stream.Null);
                left -= part.Count;
            }
            return null;
        }
        catch (UnpacksTooLargeException)
        {
            return ProblemKind.UnpacksTooLarge;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or NotSupportedException or IOException)
        {
            return ProblemKind.Damaged;
        }
    }

    private static byte[] Bytes(ReadOnlyMemory<byte> content) =>
        MemoryMarshal.TryGetArray(content, out var segment)
        && segment.Offset == 0
        && segment.Count == segment.Array!.Length
            ? segment.Array
            : content.ToArray();

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);

    private static bool IsDeep(Stream part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = false,
            CheckCharacters = false,
        };
        using var reader = XmlReader.Create(part, settings);
        while (reader.Read())
        {
            if (reader.Depth > MaxDepth)
                return true;
        }
        return false;
    }
}
