namespace ChatBot.Crawling;

/// <summary>One crawl at a time in a data folder, over all processes.</summary>
internal static class CrawlLock
{
    /// <summary>Null where another crawl is under way; disposing of the stream gives the lock up.</summary>
    public static FileStream? TryTake(string folder)
    {
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(file))
        {
            return null;
        }
    }
}
