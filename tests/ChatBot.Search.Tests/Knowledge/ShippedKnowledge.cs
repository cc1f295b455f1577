using System.Reflection;
using System.Text.Json;
using ChatBot.Search.Answering;
using ChatBot.Search.Building;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Tests.Knowledge;

/// <summary>The knowledge folder of the repository, built once for all tests that read it.</summary>
public sealed class ShippedKnowledge : IDisposable
{
    private readonly TestFolder data = new();

    public ShippedKnowledge()
    {
        Folder = Path.Combine(Repository, "knowledge");
        var store = new GenerationStore(data.Data, TimeProvider.System);
        Built = new GenerationBuilder(store, new ReaderSettings()).Build(new KnowledgeFolder(Folder));
        Documents = [.. new KnowledgeFolder(Folder).List().Paths.Select(Read)];
        Sections = Documents
            .SelectMany(d => d.Sections.Select(s => KeyValuePair.Create($"{d.Path}#{s.Id}", OwnText(d, s))))
            .ToDictionary(StringComparer.Ordinal);
        Base = new KnowledgeBase(store.Open(Built.Manifest!.Id));
        var curator = new Curator(new KnowledgeFolder(Folder).ReadCuration().Files);
        WaysToAsk =
        [
            .. Documents.Concat(curator.Unanswered).SelectMany(d => AllQuestions(d).Select(q => (d.Language, q))),
            .. curator.Asked.SelectMany(asked => asked.Lines.Select(line => (asked.Language, line))),
        ];
    }

    public static string Repository =>
        typeof(ShippedKnowledge)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "Repository")
            .Value!;

    public string Folder { get; }

    public BuildResult Built { get; }

    public IReadOnlyList<Document> Documents { get; }

    /// <summary>What stands under each heading, by its place: <c>document#section</c>.</summary>
    public IReadOnlyDictionary<string, string> Sections { get; }

    public KnowledgeBase Base { get; }

    /// <summary>Every line that editors wrote to be asked by: of documents, of sections, beside them, and of known gaps.</summary>
    public IReadOnlyList<(string Language, string Text)> WaysToAsk { get; }

    public static IEnumerable<JsonElement> Lines(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Knowledge", file))
            .Select(line => JsonElement.Parse(line));

    public void Dispose()
    {
        Base.Dispose();
        data.Dispose();
    }

    private static IEnumerable<string> AllQuestions(Document document) =>
        document.Questions.Concat(document.Sections.SelectMany(section => section.Questions));

    private static string OwnText(Document document, Section section) =>
        string.Join('\n', section.Blocks.Where(block => block.Kind != BlockKind.Heading).Select(document.TextOf));

    private Document Read(string path) =>
        DocumentReader.Read(new KnowledgeFolder(Folder).Open(path).File!, new ReaderSettings()).Document!;
}
