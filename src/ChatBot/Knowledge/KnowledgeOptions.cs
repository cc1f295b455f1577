using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

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

    /// <summary>Published generations that stay for going back, the live one included. Default: 5.</summary>
    public int KeepGenerations { get; set; } = 5;

    /// <summary>How many hours pass between two crawls of the sites in sources.yaml while the bot serves. Default: 0, never.</summary>
    public int CrawlHours { get; set; }

    /// <summary>The largest file that is read, in megabytes. Default: 50.</summary>
    public int MaxFileMegabytes { get; set; } = 50;

    /// <summary>The longest text that a file may hold, in characters. Default: 10,000,000.</summary>
    public int MaxTextCharacters { get; set; } = 10_000_000;

    /// <summary>What the parts of a packed file, such as .docx, may take unpacked, in megabytes. Default: 300.</summary>
    public int MaxUnpackedMegabytes { get; set; } = 300;

    /// <summary>How long a PDF, Office or HTML file may take to read, in seconds. Default: 60.</summary>
    public int MaxReadSeconds { get; set; } = 60;

    /// <summary>The memory of a process that reads such files, in megabytes. Default: 512.</summary>
    public int MaxReadMegabytes { get; set; } = 512;

    public ReaderLimits Limits =>
        new()
        {
            MaxFileSize = (long)MaxFileMegabytes << 20,
            MaxTextLength = MaxTextCharacters,
            MaxUnpackedSize = (long)MaxUnpackedMegabytes << 20,
            MaxTime = TimeSpan.FromSeconds(MaxReadSeconds),
            MaxMemory = (long)MaxReadMegabytes << 20,
        };
}

/// <summary>Whether a build goes live by itself or waits for <c>index publish</c>.</summary>
internal enum PublishMode
{
    Automatic,
    Manual,
}
