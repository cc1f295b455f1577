using System.Security.Cryptography;
using System.Text;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Building;

/// <summary>The ways to ask that stand beside the documents, by document.</summary>
internal sealed class AskedLines(IEnumerable<AskedSection> asked)
{
    private readonly ILookup<string, AskedSection> byDocument = asked.ToLookup(
        section => section.Document,
        StringComparer.Ordinal
    );

    /// <summary>Of all lines that name a document, in every language; null where none does.</summary>
    public string? HashOf(string document)
    {
        if (!byDocument.Contains(document))
            return null;
        var text = new StringBuilder();
        foreach (var section in byDocument[document])
            text.AppendJoin('\n', [section.Language, section.Section, .. section.Lines]).Append("\n\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>In a document's own language they are as good as those that stand in it.</summary>
    public Document AddTo(Document document)
    {
        var own = byDocument[document.Path]
            .Where(section => section.Language == document.Language)
            .ToLookup(section => section.Section, section => section.Lines, StringComparer.Ordinal);
        if (own.Count == 0)
            return document;
        return document with
        {
            Sections =
            [
                .. document.Sections.Select(section =>
                    section with
                    {
                        Questions = [.. section.Questions, .. own[section.Id].SelectMany(lines => lines)],
                    }
                ),
            ],
        };
    }

    /// <summary>In another language they are signposts, a group for each document and language.</summary>
    /// <param name="find">A document by its path.</param>
    public IEnumerable<SignpostGroup> Signposts(Func<string, Document?> find)
    {
        foreach (var lines in byDocument)
        {
            if (find(lines.Key) is not { } document)
                continue;
            var foreign = lines.Where(section =>
                section.Language != document.Language && document.Sections.Any(s => s.Id == section.Section)
            );
            foreach (var language in foreign.GroupBy(section => section.Language, StringComparer.Ordinal))
                yield return SignpostGroup.Of(document, [.. language]);
        }
    }
}
