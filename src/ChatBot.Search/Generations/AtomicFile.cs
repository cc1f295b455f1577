namespace ChatBot.Search.Generations;

/// <summary>Writes a file so that it is either what it was or all new, whatever happens meanwhile.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> write)
    {
        var draft = path + ".draft";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: true);
    }
}
