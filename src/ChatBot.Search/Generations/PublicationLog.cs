using System.Text.Json;

namespace ChatBot.Search.Generations;

/// <summary>
/// <c>publications.jsonl</c>, oldest first; the last entry names the live generation. The file is
/// written anew beside the old one and moved over it, which is the one atomic step of a publication.
/// </summary>
internal sealed class PublicationLog(string path)
{
    public Publication? Last => Read() is [.., var last] ? last : null;

    /// <summary>Changes whenever something was published, by whatever process.</summary>
    public DateTime Stamp => File.GetLastWriteTimeUtc(path);

    /// <summary>What can be read of it: a damaged line takes no generation away that another line names.</summary>
    /// <exception cref="InvalidDataException">A newer version of the program wrote it.</exception>
    public IReadOnlyList<Publication> Read() =>
        File.Exists(path) ? [.. File.ReadLines(path).Select(Parse).OfType<Publication>()] : [];

    public void Append(Publication publication) => Write([.. Read(), publication]);

    public void Write(IReadOnlyList<Publication> publications) =>
        AtomicFile.Write(
            path,
            stream =>
            {
                foreach (var entry in publications)
                {
                    JsonSerializer.Serialize(stream, entry, GenerationJson.Default.Publication);
                    stream.WriteByte((byte)'\n');
                }
            }
        );

    private static Publication? Parse(string line)
    {
        Publication? publication;
        try
        {
            publication = JsonSerializer.Deserialize(line, GenerationJson.Default.Publication);
        }
        catch (JsonException)
        {
            return null;
        }
        if (publication?.Version > Publication.CurrentVersion)
            throw new InvalidDataException(
                "publications.jsonl was written by a newer version of the program: update it."
            );
        // A name that is no id would lead out of the folder of generations.
        return GenerationId.IsOne(publication?.Generation) ? publication : null;
    }
}
