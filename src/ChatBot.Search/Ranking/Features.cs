namespace ChatBot.Search.Ranking;

/// <summary>
/// What speaks for a passage, each a share of what the question allows, from 0 to 1, so that the same
/// weights fit any folder and language. The first seven are of its words, the others of what stands above
/// it and of how it begins.
/// </summary>
/// <param name="Surfaces">BM25 of the words unstemmed (Robertson and Zaragoza 2009).</param>
/// <param name="Grams">BM25 of the character n-grams (McNamee and Mayfield 2004).</param>
/// <param name="GramCoverage">Share of the n-grams' idf mass that the passage holds.</param>
/// <param name="Coverage">Share of the terms' idf mass that the passage or what stands above it holds, a word of the same letters in part.</param>
/// <param name="Names">The same of names and numbers alone, whole words only.</param>
/// <param name="BestUnit">Share of the idf mass in the one sentence, item or row that holds most.</param>
/// <param name="Bigrams">Neighbouring terms that stand side by side (Metzler and Croft 2005).</param>
/// <param name="Titles">Share of the idf mass in title and headings; a title counts less the more documents have it.</param>
/// <param name="Questions">Likeness to one of the document's own questions.</param>
/// <param name="HeadingKind">1 where the heading asks for the same sort of answer.</param>
/// <param name="Opening">How far the passage opens as an answer to such a question does: with yes or no, or with what is to be defined.</param>
public readonly record struct Features(
    double Surfaces,
    double Grams,
    double GramCoverage,
    double Coverage,
    double Names,
    double BestUnit,
    double Bigrams,
    double Titles,
    double Questions,
    double HeadingKind,
    double Opening
)
{
    public static readonly IReadOnlyList<string> NamesInOrder =
    [
        nameof(Surfaces),
        nameof(Grams),
        nameof(GramCoverage),
        nameof(Coverage),
        nameof(Names),
        nameof(BestUnit),
        nameof(Bigrams),
        nameof(Titles),
        nameof(Questions),
        nameof(HeadingKind),
        nameof(Opening),
    ];

    /// <summary>How many, the first ones, are of the passage's words.</summary>
    internal const int OfWords = 7;

    /// <summary>In the order of <see cref="NamesInOrder"/>.</summary>
    public double[] ToArray() =>
        [Surfaces, Grams, GramCoverage, Coverage, Names, BestUnit, Bigrams, Titles, Questions, HeadingKind, Opening];
}
