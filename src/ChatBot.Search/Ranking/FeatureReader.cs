using System.Runtime.InteropServices;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>Computes a passage's features from its words and a question's weights.</summary>
internal sealed class FeatureReader(WeightedTerms terms)
{
    private readonly TermMatcher matcher = new(terms.Question);
    private readonly List<Hit> found = [];
    private readonly PassageHits hits = new(terms);
    private readonly LineHits lines = new(terms);

    /// <param name="grams">For each term the summed weights of its n-grams in the passage: present, and saturated by frequency.</param>
    /// <param name="unusual">How unusual the document's title is, from 0 to 1.</param>
    public Features Read(PassageWords passage, ReadOnlySpan<(double Present, double Saturated)> grams, double unusual)
    {
        Find(passage, unusual);
        double surfaces = 0,
            coverage = 0,
            names = 0,
            gramsPresent = 0,
            gramsSaturated = 0;
        for (var i = 0; i < terms.Count; i++)
        {
            surfaces += terms.Surfaces[i] * Saturate(hits.Exact[i], passage.Count);
            var held = Math.Max(hits.Held[i], lines.Held[i]);
            // Squared: half of a word's letters say less than half of what it says.
            var letters = Share(grams[i].Present, terms.GramMasses[i]);
            coverage += terms.Stems[i] * Math.Max(held, letters * letters);
            names += terms.Question.Terms[i].IsName ? terms.Stems[i] * held : 0;
            // A synonym has other letters, and is as good.
            var saying = hits.Held[i] < 1 ? hits.Held[i] * terms.GramMasses[i] : 0;
            gramsPresent += Math.Max(grams[i].Present, saying);
            gramsSaturated += Math.Max(grams[i].Saturated, saying * Saturate(hits.Frequencies[i], passage.Count));
        }
        return new Features(
            Share(surfaces, terms.SurfaceMass),
            Share(gramsSaturated, terms.GramMass),
            Share(gramsPresent, terms.GramMass),
            Share(coverage, terms.StemMass),
            Share(names, terms.NameMass),
            hits.BestUnit(passage),
            hits.Bigrams(),
            lines.Titles,
            lines.Likeness,
            HeadingKind(passage),
            Opening(passage)
        );
    }

    public (bool[] InText, bool[] InTitles) Matches(PassageWords passage)
    {
        Find(passage, 1);
        return (Array.ConvertAll(hits.Held, held => held > 0), Array.ConvertAll(lines.Held, held => held > 0));
    }

    private void Find(PassageWords passage, double unusual)
    {
        matcher.Find(passage.Stems, passage.Surfaces, found);
        hits.Read(passage, CollectionsMarshal.AsSpan(found));
        lines.Read(passage, CollectionsMarshal.AsSpan(found), unusual);
    }

    /// <summary>BM25's part for a frequency in a passage of so many words, from 0 to 1.</summary>
    public double Saturate(double frequency, int length) =>
        PassageLengths.Saturate(frequency, length, terms.Index.AverageLength);

    private double HeadingKind(PassageWords passage) =>
        terms.Question.Kind != QuestionKind.Other && passage.HeadingKind == terms.Question.Kind ? 1 : 0;

    private double Opening(PassageWords passage) =>
        terms.Question.Kind switch
        {
            QuestionKind.YesOrNo => passage.OpensWithYesOrNo ? 1 : 0,
            QuestionKind.Definition => hits.FirstUnit(passage),
            _ => 0,
        };

    private static double Share(double part, double whole) => whole <= 0 ? 0 : part / whole;
}
