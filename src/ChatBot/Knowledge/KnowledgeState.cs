using ChatBot.Search.Building;

namespace ChatBot.Knowledge;

/// <summary>How the knowledge of a running bot is: what health and administrators are told.</summary>
internal sealed class KnowledgeState
{
    private volatile IndexProgress? building;
    private volatile KnowledgeFault fault;
    private volatile BuildResult? lastBuild;

    /// <summary>How far the build under way is, or null.</summary>
    public IndexProgress? Building
    {
        get => building;
        set => building = value;
    }

    /// <summary>Why what answers is not what should.</summary>
    public KnowledgeFault Fault
    {
        get => fault;
        set => fault = value;
    }

    /// <summary>The last build that came to an end, with what it skipped.</summary>
    public BuildResult? LastBuild
    {
        get => lastBuild;
        set => lastBuild = value;
    }
}

/// <summary>What is wrong while an earlier generation answers on.</summary>
internal enum KnowledgeFault
{
    None,

    /// <summary>The published generation is damaged; it is being built anew.</summary>
    Damaged,

    /// <summary>The folder of documents does not exist.</summary>
    FolderMissing,

    /// <summary>The folder holds no document that can be read.</summary>
    FolderEmpty,

    /// <summary>The last build broke off; the log says why.</summary>
    NotBuilt,
}
