using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ru;

namespace ChatBot.Search.Languages;

/// <summary>Function words, which are not indexed: Lucene's lists, folded as the words of texts are.</summary>
internal static class StopWords
{
    private static readonly string[] French = ["plus", "très", "trop", "aussi", "bien", "déjà", "encore"];

    // Lucene's English list is much shorter than the others.
    private static readonly string[] English =
        "i me my we our us you your he him his she her its them am were been being has have had having does did doing would should could from about up down out over under again so than too very can just because while during before after above below between once here there other some each few more most own same also".Split(
            ' '
        );

    private static readonly Dictionary<string, HashSet<string>> Words = Language.All.ToDictionary(
        language => language,
        language => Folding.Set(Stock(language), language),
        StringComparer.Ordinal
    );

    public static IReadOnlySet<string> Of(string language) => Words[language];

    // Chinese has none: its commonest characters weigh next to nothing by themselves.
    private static IEnumerable<string> Stock(string language) =>
        language switch
        {
            "fr" => [.. FrenchAnalyzer.DefaultStopSet, .. French],
            "en" => [.. EnglishAnalyzer.DefaultStopSet, .. English],
            "es" => SpanishAnalyzer.DefaultStopSet,
            "ru" => RussianAnalyzer.DefaultStopSet,
            "ar" => ArabicAnalyzer.DefaultStopSet,
            _ => Enumerable.Empty<string>(),
        };
}
