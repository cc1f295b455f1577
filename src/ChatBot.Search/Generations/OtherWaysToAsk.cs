using ChatBot.Search.Curation;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Generations;

/// <summary>Brings the ways to ask that stand beside the documents to where they are found.</summary>
internal static class OtherWaysToAsk
{
    /// <summary>In a document's own language they are as good as those that stand in it.</summary>
    public static Document AddTo(Document document, ILookup<string, AskedSection> byDocument)
    {
        var own = byDocument[document.Path]
            .Where(asked => asked.Language == document.Language)
            .ToLookup(asked => asked.Section, asked => asked.Lines, StringComparer.Ordinal);
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

    /// <summary>In another language they are signposts: for each such language what to index, and what its sections point at.</summary>
    public static IEnumerable<(Document Lines, IReadOnlyList<(Document Document, int Section)> Targets)> Signposts(
        IEnumerable<Document> documents,
        IEnumerable<AskedSection> asked
    )
    {
        var byPath = documents.ToDictionary(document => document.Path, StringComparer.Ordinal);
        foreach (var language in asked.GroupBy(section => section.Language, StringComparer.Ordinal))
        {
            var foreign = language.Where(section => byPath[section.Document].Language != language.Key).ToList();
            if (foreign.Count == 0)
                continue;
            yield return (
                AskedDocument.Of(
                    $"{CurationFile.Questions}/{language.Key}.txt",
                    language.Key,
                    foreign.Select(section => section.Lines)
                ),
                [.. foreign.Select(section => (byPath[section.Document], SectionOf(byPath[section.Document], section)))]
            );
        }
    }

    private static int SectionOf(Document document, AskedSection asked) =>
        document.Sections.Index().First(section => section.Item.Id == asked.Section).Index;
}
