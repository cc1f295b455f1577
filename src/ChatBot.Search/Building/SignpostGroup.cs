using System.Security.Cryptography;
using System.Text;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;

namespace ChatBot.Search.Building;

/// <summary>Ways to ask, in one language, for sections of a document in another.</summary>
/// <param name="Lines">As a document, a section for each section that is asked for.</param>
/// <param name="Sections">For each of its sections, the number of the target's that it asks for.</param>
internal sealed record SignpostGroup(Document Lines, Document Target, IReadOnlyList<int> Sections)
{
    public EntryGroup Group => EntryGroup.Signposts(Lines.Path, Target.Path);

    /// <param name="asked">Of one document and one language, each of a section that the document has.</param>
    public static SignpostGroup Of(Document target, IReadOnlyList<AskedSection> asked) =>
        new(
            AskedDocument.Of(
                $"{CurationFile.Questions}/{asked[0].Language}.txt",
                asked[0].Language,
                asked.Select(section => section.Lines)
            ),
            target,
            [.. asked.Select(section => target.Sections.Index().First(s => s.Item.Id == section.Section).Index)]
        );

    /// <summary>Of all that the group's entries are made from.</summary>
    public string Sha256()
    {
        var places = Sections.Select(section =>
            $"{section}\t{Target.Sections[section].Id}\t{Target.Sections[section].Title}"
        );
        string[] parts =
        [
            Target.Path,
            Target.Language,
            Target.Title,
            Target.Audience.ToString(),
            .. places,
            Lines.Text,
            string.Join(' ', Lines.Sections.Select(section => section.Blocks[0].Start)),
        ];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
