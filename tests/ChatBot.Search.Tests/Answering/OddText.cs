using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.Search.Tests.Answering;

/// <summary>Whatever may come over a wire as a question: any UTF-16 units, sound or not.</summary>
public sealed record OddText(string Text)
{
    private static readonly string[] Pieces =
    [
        "+-&&||!(){}[]^\"~*?:\\/",
        "text:*",
        "titles:[a TO z]",
        "AND OR NOT",
        "FINUL~2",
        "\uD83D",
        "\uDE42",
        "\0",
        "\u0001\u001F\u007F\u0085",
        "\uFFFE\uFFFF",
        "🙂🙂",
        "👩🏽‍🚒",
        "\u202Eمرحبا\u202C",
        "\u200F\u200E\u200B\uFEFF",
        "e\u0301i\u0306и\u0306",
        new string('\u0301', 60),
        "le la les de du",
        "et qui la dirige ?",
        "the of and",
        "что это",
        "Où se trouve le siège de la FINUL ?",
        "Que dit le mandat du Liban ?",
        "lonu siége naqura",
        "Liban维和Мали",
        "مقر اليونيفيل",
        "联合国在哪里？",
        "𠀋𠀌𠀍",
        "O.N.U. l'ONU l’ l' '",
        "1978 ٣ ४ ²",
        "İıßﬁœ",
        "\r\n\t\u2028",
        "....???!!!",
    ];

    public static Arbitrary<OddText> Any() =>
        Gen.Frequency(
                (6, Mixed(1, 12)),
                (3, ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? "")),
                (2, Gen.Choose(0, 0xFFFF).Select(unit => (char)unit).ArrayOf().Select(units => new string(units))),
                (1, Mixed(1, 4).Select(text => string.Concat(Enumerable.Repeat(text, 10_000 / text.Length))))
            )
            .Select(text => new OddText(text))
            .ToArbitrary();

    public override string ToString() =>
        string.Concat(Text.Take(300).Select(unit => unit is >= ' ' and < '\u007F' ? $"{unit}" : $"\\u{(int)unit:X4}"));

    private static Gen<string> Mixed(int fewest, int most) =>
        Gen.Choose(fewest, most)
            .SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
            .SelectMany(pieces => Gen.Elements("", " ", ", ").Select(between => string.Join(between, pieces)));
}
