using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ChatBot.Search.Languages;

/// <summary>
/// Cuts texts into words by Lucene's analysis of each language: elision, folding, light stemming
/// (Porter's for English), Arabic normalisation, bigrams for Chinese. Safe to call from any thread.
/// </summary>
public static class LanguageAnalyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private const string Ideograph = "<IDEOGRAPHIC>";

    private static readonly Dictionary<string, Analyzer> Chains = Language.All.ToDictionary(
        language => language,
        Chain,
        StringComparer.Ordinal
    );

    /// <summary>The words of a text in its order, without function words.</summary>
    public static List<Word> Words(string text, string language)
    {
        var words = new List<Word>(text.Length / 8);
        var stops = StopWords.Of(language);
        var plain = Folding.WithoutMarks(text);
        var places = plain.Length == text.Length ? null : Folding.Places(text);
        int Place(int offset) => places is null ? offset : places[offset];
        using var stream = Chains[language].GetTokenStream("", plain);
        var stem = stream.GetAttribute<ICharTermAttribute>();
        var surface = stream.GetAttribute<ISurfaceAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        var type = stream.GetAttribute<ITypeAttribute>();
        var ideographs = 0;
        stream.Reset();
        while (stream.IncrementToken())
        {
            var isIdeograph = type.Type == Ideograph;
            if (!isIdeograph && (stops.Contains(surface.Surface) || surface.Surface.Length == 0))
                continue;
            var (start, end) = (Place(offset.StartOffset), Place(offset.EndOffset));
            var word = new Word(surface.Surface, Text(stem, surface.Surface), start, end);
            ideographs = isIdeograph ? ideographs + 1 : ideographs;
            words.Add(isIdeograph ? word with { Trigram = word.Surface } : word);
        }
        stream.End();
        if (ideographs > 0)
            Join(words);
        return words;
    }

    private static string Text(ICharTermAttribute stem, string surface) =>
        stem.Length == surface.Length && surface.AsSpan().SequenceEqual(stem.Buffer.AsSpan(0, stem.Length))
            ? surface
            : stem.ToString()!;

    // Each character with the next ones of its run; the last stands alone.
    private static void Join(List<Word> words)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            var (word, next) = (words[i], words[i + 1]);
            if (word.Trigram is null || next.Trigram is null || word.End != next.Start)
                continue;
            words[i] = word with { Stem = word.Surface + next.Surface, Trigram = word.Surface + next.Stem };
        }
    }

    private static Analyzer Chain(string language) =>
        Analyzer.NewAnonymous(
            (_, reader) =>
            {
                var source = new StandardTokenizer(Version, reader);
                TokenStream stream = new LowerCaseFilter(Version, source);
                stream = language switch
                {
                    "fr" => new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES),
                    "en" => new EnglishPossessiveFilter(Version, stream),
                    _ => stream,
                };
                stream = new SurfaceFilter(stream, isArabic: language == "ar");
                stream = language switch
                {
                    "fr" => new FrenchLightStemFilter(stream),
                    "en" => new PorterStemFilter(stream),
                    "es" => new SpanishLightStemFilter(stream),
                    "ru" => new RussianLightStemFilter(stream),
                    "ar" => new ArabicStemFilter(stream),
                    _ => stream,
                };
                return new TokenStreamComponents(source, stream);
            }
        );
}
