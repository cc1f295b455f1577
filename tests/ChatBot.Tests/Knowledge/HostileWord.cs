using System.IO.Compression;
using ChatBot.Search.Documents;

namespace ChatBot.Tests.Knowledge;

/// <summary>A small Word file that holds very much text.</summary>
internal static class HostileWord
{
    private const string Document = "word/document.xml";
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Paragraph = "<w:p><w:r><w:t>Une phrase qui se répète sans fin.</w:t></w:r></w:p>";

    public static SourceFile Of(int characters)
    {
        using var file = new MemoryStream();
        file.Write(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", "guide.docx")));
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(Document)!.Delete();
            using var writer = new StreamWriter(zip.CreateEntry(Document).Open());
            writer.Write($"<w:document xmlns:w=\"{Namespace}\"><w:body>");
            for (var written = 0; written < characters; written += Paragraph.Length)
                writer.Write(Paragraph);
            writer.Write("</w:body></w:document>");
        }
        return new SourceFile("hostile.docx", file.ToArray());
    }
}
