using ChatBot.Search.Languages;

namespace ChatBot.Search.Indexing;

/// <summary>A passage with its text and, for each of its units, the words.</summary>
internal sealed record QuotablePassage(StoredPassage Stored, IReadOnlyList<IReadOnlyList<Word>> Words)
{
    public static QuotablePassage Of(StoredPassage stored, string language) =>
        new(
            stored,
            [.. stored.Units.Select(unit => LanguageAnalyzer.Words(stored.Slice(unit.Start, unit.End), language))]
        );
}
