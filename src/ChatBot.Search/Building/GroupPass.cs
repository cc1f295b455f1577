using System.Security.Cryptography;
using System.Text;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;

namespace ChatBot.Search.Building;

/// <summary>Brings signposts and known gaps in step, after all documents.</summary>
internal sealed class GroupPass(AskedLines asked, Curator curator, StoredDocuments documents)
{
    /// <param name="before">The groups that the writer's folder holds already.</param>
    /// <returns>Those that it holds then.</returns>
    public IReadOnlyList<GroupHash> Run(GenerationWriter writer, IReadOnlyList<GroupHash> before)
    {
        var wanted = Groups().ToList();
        foreach (var gone in before.Except(wanted.Select(group => group.Hash)))
            writer.RemoveGroup(gone.Key);
        var kept = before.ToHashSet();
        foreach (var (hash, add) in wanted)
        {
            if (!kept.Contains(hash))
                add(writer);
        }
        return [.. wanted.Select(group => group.Hash).OrderBy(hash => hash.Key, StringComparer.Ordinal)];
    }

    private IEnumerable<(GroupHash Hash, Action<GenerationWriter> Add)> Groups()
    {
        foreach (var signposts in asked.Signposts(documents.Find))
        {
            var hash = new GroupHash(signposts.Lines.Language, signposts.Group.Key, signposts.Sha256());
            yield return (hash, writer => writer.Add(signposts));
        }
        foreach (var gaps in curator.Unanswered)
            yield return (
                new GroupHash(gaps.Language, EntryGroup.Gaps(gaps.Path).Key, Sha256(gaps)),
                writer => writer.AddGaps(gaps)
            );
    }

    private static string Sha256(Document gaps) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(gaps.Text)));
}
