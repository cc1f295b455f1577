using System.Runtime.InteropServices;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Quotes;

/// <summary>
/// Computes the features of a passage's units from their text and words. Few passages are quoted, so that
/// what would be much to store for all is read when it is needed.
/// </summary>
internal sealed class UnitReader
{
    private readonly WeightedTerms terms;
    private readonly AnswerSigns wanted;

    /// <summary>For each term its n-grams.</summary>
    private readonly List<ulong>[] grams;

    private readonly List<ulong> own = [];

    public UnitReader(WeightedTerms terms)
    {
        this.terms = terms;
        wanted = AnswerSignReader.Wanted(terms.Question.Kind);
        grams = new List<ulong>[terms.Count];
        for (var i = 0; i < grams.Length; i++)
            CharacterGrams.AddCodes(terms.Question.Terms[i].Word, grams[i] = []);
    }

    /// <summary>In the order of the units.</summary>
    public IReadOnlyList<UnitFeatures> Read(QuotablePassage passage) =>
        [
            .. passage.Stored.Units.Select(
                (unit, i) => Read(passage.Stored.Slice(unit.Start, unit.End), passage.Words[i])
            ),
        ];

    private UnitFeatures Read(string unit, IReadOnlyList<Word> words)
    {
        var held = new double[terms.Count];
        foreach (var word in words)
            AddLikeness(word, held);
        AddVariants(words, held);
        var has = wanted != AnswerSigns.None && (FreshSigns(unit, words) & wanted) != AnswerSigns.None ? 1 : 0;
        return new UnitFeatures(
            terms.Share(held),
            wanted is AnswerSigns.Name ? has : 0,
            wanted is AnswerSigns.Number or AnswerSigns.Date ? has : 0,
            wanted is AnswerSigns.Reason ? has : 0
        );
    }

    // For each term the squared share of its n-grams that the word has, 1 for the same stem.
    private void AddLikeness(Word word, double[] held)
    {
        own.Clear();
        CharacterGrams.AddCodes(word, own);
        var letters = CollectionsMarshal.AsSpan(own);
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i] >= 1)
                continue;
            var shared = 0;
            foreach (var gram in grams[i])
                shared += letters.Contains(gram) ? 1 : 0;
            var share = (double)shared / grams[i].Count;
            held[i] = Math.Max(held[i], terms.Question.Terms[i].Word.Stem == word.Stem ? 1 : share * share);
        }
    }

    private void AddVariants(IReadOnlyList<Word> words, double[] held)
    {
        foreach (var variant in terms.Question.Variants)
        {
            for (var start = 0; start + variant.Words.Count <= words.Count; start++)
            {
                if (!variant.StandsAt(words, start))
                    continue;
                foreach (var term in variant.Terms)
                    held[term] = Math.Max(held[term], variant.Strength);
            }
        }
    }

    // Signs of an answer in what the question does not say itself.
    private AnswerSigns FreshSigns(string unit, IReadOnlyList<Word> words)
    {
        var rest = unit.ToCharArray();
        foreach (var word in words.Where(word => terms.Question.Terms.Any(term => term.Word.Stem == word.Stem)))
            rest.AsSpan(word.Start, word.End - word.Start).Fill(' ');
        return AnswerSignReader.Of(rest, terms.Index.Language);
    }
}
