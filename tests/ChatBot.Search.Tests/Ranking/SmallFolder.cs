using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.Search.Tests.Ranking;

/// <summary>A few documents of few words, and a question in the same words.</summary>
public sealed record SmallFolder(IReadOnlyList<string> Documents, string Question)
{
    private static readonly string[] Words =
    [
        "mission",
        "missions",
        "Mali",
        "FINUL",
        "mandat",
        "paix",
        "Casques",
        "bleus",
        "1978",
        "en",
        "de",
        "parce que",
        "protéger",
        "Oui,",
    ];

    public static Arbitrary<SmallFolder> Any()
    {
        var text = Gen.Elements(Words).ListOf().Select(words => string.Join(' ', words));
        var document =
            from heading in text
            from lines in text.NonEmptyListOf()
            select $"## {heading}?\n\nMission. {string.Join(". ", lines)}.\n\n- {heading}\n- {lines[0]}\n";
        return (
            from documents in document.NonEmptyListOf()
            from question in text
            select new SmallFolder([.. documents.Take(6)], question)
        ).ToArbitrary();
    }
}
