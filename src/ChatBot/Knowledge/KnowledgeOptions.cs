using ChatBot.Search.Documents;

namespace ChatBot.Knowledge;

/// <summary>Settings of the section <c>Knowledge</c>.</summary>
internal sealed class KnowledgeOptions
{
    /// <summary>The folder of source documents, relative to the working directory. Default: knowledge.</summary>
    public string Path { get; set; } = "knowledge";

    /// <summary>Whether a build goes live by itself. Default: automatic.</summary>
    public PublishMode Publish { get; set; } = PublishMode.Automatic;

    /// <summary>Who may read a document that does not say. Default: internal.</summary>
    public Audience DefaultAudience { get; set; } = Audience.Internal;

    /// <summary>Whether a running bot builds when the folder changes. Default: true.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>How many hours pass between two crawls of the sites in sources.yaml while the bot serves. Default: 0, never.</summary>
    public int CrawlHours { get; set; }
}

/// <summary>Whether a build goes live by itself or waits for <c>index publish</c>.</summary>
internal enum PublishMode
{
    Automatic,
    Manual,
}
