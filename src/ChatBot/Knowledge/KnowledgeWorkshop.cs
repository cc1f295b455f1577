using ChatBot.Search.Answering;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Knowledge;

/// <summary>Where documents become generations: the source, the store, and the rule of what goes live.</summary>
/// <param name="source">What to build from in place of the knowledge folder.</param>
internal sealed class KnowledgeWorkshop(
    KnowledgeOptions knowledge,
    DataOptions data,
    TimeProvider time,
    IDocumentSource? source = null
)
{
    private readonly ReaderSettings settings = new(knowledge.DefaultAudience);

    public KnowledgeFolder Folder { get; } = new(knowledge.Path);

    /// <summary>What is built from: the folder, unless another source was given.</summary>
    public IDocumentSource Source => source ?? Folder;

    public GenerationStore Store { get; } = new(data.Path, time) { Kept = knowledge.KeepGenerations };

    public bool PublishesItself => knowledge.Publish == PublishMode.Automatic;

    /// <summary>Between two crawls while the bot serves; 0 for none.</summary>
    public int CrawlHours => knowledge.CrawlHours;

    /// <summary>Builds a candidate, or finds that the source is what a generation was built from.</summary>
    public BuildResult Build(
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => new GenerationBuilder(Store, settings).Build(Source, progress, cancellationToken);

    /// <summary>A workshop of the same settings for another source, with data of its own under this one's.</summary>
    public KnowledgeWorkshop Beside(IDocumentSource other, string dataFolder) =>
        new(knowledge, new DataOptions { Path = Path.Combine(Store.DataFolder, dataFolder) }, time, other);

    /// <summary>The generation that answers, or null where none was published or the last one cannot be opened.</summary>
    public KnowledgeBase? OpenLive()
    {
        try
        {
            return Store.LiveId is { } id ? new KnowledgeBase(Store.Open(id)) : null;
        }
        catch (InvalidDataException)
        {
            // Of another format or damaged: the folder is there to build it anew.
            return null;
        }
    }
}
