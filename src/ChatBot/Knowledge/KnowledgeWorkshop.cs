using ChatBot.Search.Answering;
using ChatBot.Search.Building;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;
using ChatBot.Search.Sources.Isolation;

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

    private readonly ReaderLimits limits = knowledge.Limits;

    /// <summary>What it holds; only a build reads its documents, in processes of their own.</summary>
    public KnowledgeFolder Folder { get; } = new(knowledge.Path, knowledge.Limits);

    /// <summary>What is built from: the folder, unless another source was given.</summary>
    public IDocumentSource Source => source ?? Folder;

    public GenerationStore Store { get; } = new(data.Path, time) { Kept = knowledge.KeepGenerations };

    public bool PublishesItself => knowledge.Publish == PublishMode.Automatic;

    /// <summary>Whether a running bot builds when the folder changes.</summary>
    public bool Watches => knowledge.Watch;

    /// <summary>Between two crawls while the bot serves; 0 for none.</summary>
    public int CrawlHours => knowledge.CrawlHours;

    /// <summary>Builds a candidate, or finds that the source is what a generation was built from.</summary>
    /// <param name="isFull">Whether every file is read and indexed anew, whatever was built before.</param>
    public BuildResult Build(
        IProgress<IndexProgress>? progress = null,
        bool isFull = false,
        CancellationToken cancellationToken = default
    )
    {
        using var readers = new ReaderPool(ReaderProgram.Command, limits);
        return new GenerationBuilder(Store, settings) { FromScratch = isFull }.Build(
            source ?? new KnowledgeFolder(Folder.Path, limits, readers),
            progress,
            cancellationToken
        );
    }

    /// <summary>How the source differs from a generation; reads only, and every file of it.</summary>
    public SourceChanges ChangesSince(Manifest manifest, CancellationToken cancellationToken) =>
        SourceChanges.Since(manifest, Source, settings, Store.DataFolder, cancellationToken);

    /// <summary>A workshop of the same settings for another source, with data of its own under this one's.</summary>
    public KnowledgeWorkshop Beside(IDocumentSource other, string dataFolder) =>
        new(knowledge, new DataOptions { Path = Path.Combine(Store.DataFolder, dataFolder) }, time, other);

    /// <summary>
    /// The generation to answer from: the live one, or where it is damaged the last one before that is
    /// whole; null where there is none.
    /// </summary>
    public (KnowledgeBase? Knowledge, bool IsEarlier) OpenLive()
    {
        var isEarlier = false;
        foreach (var id in Store.Publications().Select(p => p.Generation).Reverse().Distinct(StringComparer.Ordinal))
        {
            try
            {
                Store.Verify(id);
                return (new KnowledgeBase(Store.Open(id)), isEarlier);
            }
            catch (InvalidDataException)
            {
                // Of another format or damaged: the folder is there to build it anew.
                isEarlier = true;
            }
        }
        return (null, isEarlier);
    }
}
