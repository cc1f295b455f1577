namespace ChatBot.Crawling.Storage;

/// <summary>What a page was to the folder.</summary>
internal enum SavedAs
{
    Unchanged,
    New,
    Changed,
}
