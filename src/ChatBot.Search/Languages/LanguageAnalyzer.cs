using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Cjk;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Es;
using Lucene.Net.Analysis.Fr;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Ru;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace ChatBot.Search.Languages;

/// <summary>
/// Lucene's analysis for each of the six languages: light stemming for French and Spanish, Porter's
/// for English, with elisions and diacritics removed; the stock Russian and Arabic chains; bigrams
/// for Chinese. An analyzer is safe to share between threads.
/// </summary>
public static class LanguageAnalyzer
{
    public const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly Dictionary<string, Analyzer> Documents = Language.All.ToDictionary(
        language => language,
        language => Create(language, StopWords(language)),
        StringComparer.Ordinal
    );

    private static readonly Dictionary<string, Analyzer> Questions = Language.All.ToDictionary(
        language => language,
        language => Create(language, [.. StopWords(language), .. QuestionWords.Of(language)]),
        StringComparer.Ordinal
    );

    public static Analyzer For(string language) => Documents[language];

    /// <summary>The same chain, which drops the words that only ask.</summary>
    public static Analyzer ForQuestions(string language) => Questions[language];

    internal static CharArraySet StopWords(string language) =>
        language switch
        {
            "fr" => FrenchAnalyzer.DefaultStopSet,
            "en" => EnglishAnalyzer.DefaultStopSet,
            "es" => SpanishAnalyzer.DefaultStopSet,
            "ru" => RussianAnalyzer.DefaultStopSet,
            "ar" => ArabicAnalyzer.DefaultStopSet,
            _ => CJKAnalyzer.DefaultStopSet,
        };

    private static Analyzer Create(string language, IEnumerable<string> stopWords)
    {
        var stops = new CharArraySet(Version, stopWords, ignoreCase: false);
        return language switch
        {
            "fr" => Latin(stops, stream => new FrenchLightStemFilter(stream)),
            "en" => Latin(stops, stream => new PorterStemFilter(new EnglishPossessiveFilter(Version, stream))),
            "es" => Latin(stops, stream => new SpanishLightStemFilter(stream)),
            "ru" => new RussianAnalyzer(Version, stops),
            "ar" => new ArabicAnalyzer(Version, stops),
            _ => new CJKAnalyzer(Version, stops),
        };
    }

    // Only French has articles to elide; the filter leaves other words alone.
    private static Analyzer Latin(CharArraySet stops, Func<TokenStream, TokenStream> stem) =>
        Analyzer.NewAnonymous(
            (_, reader) =>
            {
                var source = new StandardTokenizer(Version, reader);
                TokenStream stream = new LowerCaseFilter(Version, source);
                stream = new StopFilter(Version, new ElisionFilter(stream, FrenchAnalyzer.DEFAULT_ARTICLES), stops);
                stream = new ASCIIFoldingFilter(stem(stream));
                return new TokenStreamComponents(source, stream);
            }
        );
}
