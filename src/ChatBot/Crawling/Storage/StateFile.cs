using System.Text.Json;
using ChatBot.Crawling.Content;

namespace ChatBot.Crawling.Storage;

/// <summary>Keeps a site's state in a file, which is replaced in one step.</summary>
internal sealed class StateFile(string folder, Uri start)
{
    private readonly string path = Path.Combine(folder, NameOf(start) + ".json");

    /// <summary>Empty where there is none, or a damaged one: the crawl then knows its files by how they begin.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program wrote it.</exception>
    public SiteState Read()
    {
        if (!File.Exists(path))
            return new SiteState { Start = start };
        SiteState? state;
        try
        {
            state = JsonSerializer.Deserialize(File.ReadAllBytes(path), CrawlJson.Default.SiteState);
        }
        catch (JsonException)
        {
            state = null;
        }
        if (state?.Version > SiteState.CurrentVersion)
            throw new InvalidDataException($"{path} was written by a newer version of the program: update it.");
        return state is null ? new SiteState { Start = start } : state;
    }

    public void Write(SiteState state)
    {
        Directory.CreateDirectory(folder);
        var draft = path + ".draft";
        using (var stream = new FileStream(draft, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            JsonSerializer.Serialize(stream, state, CrawlJson.Compact.SiteState);
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, path, overwrite: true);
    }

    // Two sites of one host differ by their paths.
    private static string NameOf(Uri start)
    {
        var host = start.IsDefaultPort ? start.IdnHost : $"{start.IdnHost}-{start.Port}";
        return start.AbsolutePath == "/"
            ? PagePath.Segment(host)
            : $"{PagePath.Segment(host)}-{PagePath.Of(start, PagePath.Html).Replace('/', '-')[..^PagePath.Html.Length]}";
    }
}
