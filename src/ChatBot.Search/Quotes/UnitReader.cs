using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Quotes;

/// <summary>
/// Computes the features of a passage's units from their text. Few passages are quoted, so that what
/// would be much to store for all is read when it is needed.
/// </summary>
internal sealed class UnitReader
{
    private readonly WeightedTerms terms;
    private readonly string language;
    private readonly AnswerSigns wanted;

    /// <summary>For each term its n-grams, sorted.</summary>
    private readonly string[][] grams;

    private readonly Dictionary<string, double[]> likeness = new(StringComparer.Ordinal);

    /// <param name="language">Of the passages.</param>
    public UnitReader(WeightedTerms terms, string language)
    {
        this.terms = terms;
        this.language = language;
        wanted = AnswerSignReader.Wanted(terms.Question.Kind);
        grams =
        [
            .. terms.Question.Terms.Select(term =>
                CharacterGrams.Of(term.Word).Order(StringComparer.Ordinal).ToArray()
            ),
        ];
    }

    public UnitFeatures Read(string unit)
    {
        var words = LanguageAnalyzer.Words(unit, language);
        var held = new double[terms.Count];
        foreach (var word in words)
        {
            var alike = Likeness(word);
            for (var i = 0; i < held.Length; i++)
                held[i] = Math.Max(held[i], alike[i]);
        }
        AddVariants(words, held);
        var has = wanted != AnswerSigns.None && (FreshSigns(unit, words) & wanted) != AnswerSigns.None ? 1 : 0;
        return new UnitFeatures(
            terms.Share(held),
            wanted is AnswerSigns.Name ? has : 0,
            wanted is AnswerSigns.Number or AnswerSigns.Date ? has : 0,
            wanted is AnswerSigns.Reason ? has : 0
        );
    }

    // For each term the squared share of its n-grams that a word has, 1 for the same stem.
    private double[] Likeness(Word word)
    {
        if (likeness.TryGetValue(word.Surface, out var known))
            return known;
        var alike = new double[terms.Count];
        var own = CharacterGrams.Of(word).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < alike.Length; i++)
        {
            var share = grams[i].Length == 0 ? 0 : (double)grams[i].Count(own.Contains) / grams[i].Length;
            alike[i] = terms.Question.Terms[i].Word.Stem == word.Stem ? 1 : share * share;
        }
        // In Chinese the n-gram of a character hangs on those behind it.
        return word.Trigram is null ? likeness[word.Surface] = alike : alike;
    }

    private void AddVariants(List<Word> words, double[] held)
    {
        foreach (var variant in terms.Question.Variants)
        {
            for (var start = 0; start + variant.Words.Count <= words.Count; start++)
            {
                if (!variant.StandsAt(words, start))
                    continue;
                foreach (var term in variant.Terms)
                    held[term] = Math.Max(held[term], Variant.Strength);
            }
        }
    }

    // Signs of an answer in what the question does not say itself.
    private AnswerSigns FreshSigns(string unit, List<Word> words)
    {
        var rest = unit.ToCharArray();
        foreach (var word in words.Where(word => terms.Question.Terms.Any(term => term.Word.Stem == word.Stem)))
            rest.AsSpan(word.Start, word.End - word.Start).Fill(' ');
        return AnswerSignReader.Of(rest, language);
    }
}
