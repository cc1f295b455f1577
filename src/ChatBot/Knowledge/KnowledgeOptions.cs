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

    /// <summary>Published generations that stay for going back, the live one included. Default: 5.</summary>
    public int KeepGenerations { get; set; } = 5;

    /// <summary>How many hours pass between two crawls of the sites in sources.yaml while the bot serves. Default: 0, never.</summary>
    public int CrawlHours { get; set; }
}

/// <summary>Whether a build goes live by itself or waits for <c>index publish</c>.</summary>
internal enum PublishMode
{
    Automatic,
    Manual,
}
