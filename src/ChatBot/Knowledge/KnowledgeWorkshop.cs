using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;

namespace ChatBot.Knowledge;

/// <summary>Where documents become generations: the folder, the store, and the rule of what goes live.</summary>
internal sealed class KnowledgeWorkshop(KnowledgeOptions knowledge, DataOptions data, TimeProvider time)
{
    private readonly ReaderSettings settings = new(knowledge.DefaultAudience);

    public KnowledgeFolder Folder { get; } = new(knowledge.Path);

    public GenerationStore Store { get; } = new(data.Path, time);

    public bool PublishesItself => knowledge.Publish == PublishMode.Automatic;

    /// <summary>Builds a candidate, or finds that the folder is what a generation was built from.</summary>
    public BuildResult Build(
        IProgress<IndexProgress>? progress = null,
        CancellationToken cancellationToken = default
    ) => new GenerationBuilder(Store, settings).Build(Folder, progress, cancellationToken);

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
