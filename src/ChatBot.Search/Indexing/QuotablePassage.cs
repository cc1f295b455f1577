using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>A passage with its text, who may read it and, for each of its units, the words.</summary>
internal sealed record QuotablePassage(
    StoredPassage Stored,
    Audience Audience,
    IReadOnlyList<IReadOnlyList<Word>> Words
)
{
    public static QuotablePassage Of(StoredPassage stored, Audience audience, string language) =>
        new(
            stored,
            audience,
            [.. stored.Units.Select(unit => LanguageAnalyzer.Words(stored.Slice(unit.Start, unit.End), language))]
        );
}
