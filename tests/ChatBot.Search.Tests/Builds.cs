using ChatBot.Search.Answering;
using ChatBot.Search.Building;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Tests;

internal static class Builds
{
    public static GenerationStore Store(this TestFolder folder) => new(folder.Data, TimeProvider.System);

    public static BuildResult Build(this TestFolder folder, ReaderSettings? settings = null) =>
        new GenerationBuilder(folder.Store(), settings ?? new ReaderSettings()).Build(
            new KnowledgeFolder(folder.Knowledge)
        );

    public static void Publish(this TestFolder folder, string id) =>
        folder.Store().Publish(id, TestContext.Current.CancellationToken);

    /// <summary>Builds, and publishes as a build does by itself.</summary>
    public static bool PublishBuilt(this TestFolder folder) =>
        folder.Store().PublishBuilt(folder.Build().Manifest!, TestContext.Current.CancellationToken);

    public static string BuildAndPublish(this TestFolder folder)
    {
        var id = folder.Build().Manifest!.Id;
        folder.Publish(id);
        return id;
    }

    public static KnowledgeBase Open(this TestFolder folder, ReaderSettings? settings = null) =>
        new(folder.Store().Open(folder.Build(settings).Manifest!.Id));

    public static Answer Ask(
        this KnowledgeBase knowledge,
        string text,
        string? language = null,
        Audience audience = Audience.Internal
    ) =>
        knowledge.Ask(
            new Question(text)
            {
                Language = language,
                Audience = audience,
                Explain = true,
            }
        );
}
