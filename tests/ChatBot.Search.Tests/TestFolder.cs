using System.Text;

namespace ChatBot.Search.Tests;

/// <summary>A folder of documents and one of data, both gone after the test.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chatbot-");

    public string Knowledge => Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge")).FullName;

    public string Data => Path.Combine(root.FullName, "data");

    public TestFolder With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public TestFolder With(string path, byte[] content)
    {
        var file = Path.Combine(Knowledge, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, content);
        return this;
    }

    public void Dispose() => root.Delete(recursive: true);
}
