using System.Text.Json;

namespace ChatBot.Search.Indexing;

/// <summary>
/// <c>publications.jsonl</c>, oldest first; the last entry names the live generation. The file is
/// written anew beside the old one and moved over it, which is the one atomic step of a publication.
/// </summary>
internal sealed class PublicationLog(string path)
{
    public Publication? Last => Read() is [.., var last] ? last : null;

    /// <summary>Changes whenever something was published, by whatever process.</summary>
    public DateTime Stamp => File.GetLastWriteTimeUtc(path);

    public IReadOnlyList<Publication> Read()
    {
        if (!File.Exists(path))
            return [];
        return
        [
            .. File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize(line, SearchJson.Default.Publication)!),
        ];
    }

    public void Append(Publication publication)
    {
        var draft = path + ".draft";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            foreach (var entry in Read().Append(publication))
            {
                JsonSerializer.Serialize(stream, entry, SearchJson.Default.Publication);
                stream.WriteByte((byte)'\n');
            }
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: true);
    }
}
