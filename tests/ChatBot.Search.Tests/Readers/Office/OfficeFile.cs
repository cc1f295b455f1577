using System.IO.Compression;
using ChatBot.Search.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Search.Tests.Readers.Office;

/// <summary>Office files that a test makes in memory.</summary>
internal static class OfficeFile
{
    /// <summary>The prefixes that the tests' XML may use.</summary>
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:p=\"http://schemas.openxmlformats.org/presentationml/2006/main\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    public static string Root(string name, string content) => $"<{name} {Namespaces}>{content}</{name}>";

    public static Document Read<T>(string name, Func<Stream, T> create, Action<T> write)
        where T : OpenXmlPackage => Samples.Read(name, Content(create, write)).Document!;

    public static byte[] Content<T>(Func<Stream, T> create, Action<T> write)
        where T : OpenXmlPackage
    {
        using var stream = new MemoryStream();
        using (var package = create(stream))
            write(package);
        return stream.ToArray();
    }

    public static byte[] Zip(params IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }
        return stream.ToArray();
    }
}
