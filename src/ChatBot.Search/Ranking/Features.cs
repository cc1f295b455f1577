namespace ChatBot.Search.Ranking;

/// <summary>
/// What speaks for a passage, each a share of what the question allows, from 0 to 1, so that the same
/// weights fit any folder and language.
/// </summary>
/// <param name="Stems">BM25 of the stems (Robertson and Zaragoza 2009).</param>
/// <param name="Surfaces">BM25 of the words unstemmed.</param>
/// <param name="Grams">BM25 of the character n-grams (McNamee and Mayfield 2004).</param>
/// <param name="GramCoverage">Share of the n-grams' idf mass that the passage holds.</param>
/// <param name="Coverage">Share of the terms' idf mass that the passage or its titles hold.</param>
/// <param name="Names">The same of names and numbers alone.</param>
/// <param name="BestUnit">The same in the one sentence, item or row that holds most.</param>
/// <param name="Bigrams">Neighbouring terms that stand side by side (Metzler and Croft 2005).</param>
/// <param name="Titles">Share of the idf mass in title and headings; a title counts less the more documents have it.</param>
/// <param name="Questions">Likeness to one of the document's own questions.</param>
/// <param name="Kind">How far the passage gives the sort of answer that is asked for: a yes or no or what is to be defined in front, a date, a number, a name, a reason.</param>
public readonly record struct Features(
    double Stems,
    double Surfaces,
    double Grams,
    double GramCoverage,
    double Coverage,
    double Names,
    double BestUnit,
    double Bigrams,
    double Titles,
    double Questions,
    double Kind
)
{
    public static readonly IReadOnlyList<string> NamesInOrder =
    [
        nameof(Stems),
        nameof(Surfaces),
        nameof(Grams),
        nameof(GramCoverage),
        nameof(Coverage),
        nameof(Names),
        nameof(BestUnit),
        nameof(Bigrams),
        nameof(Titles),
        nameof(Questions),
        nameof(Kind),
    ];

    /// <summary>In the order of <see cref="NamesInOrder"/>.</summary>
    public double[] ToArray() =>
        [Stems, Surfaces, Grams, GramCoverage, Coverage, Names, BestUnit, Bigrams, Titles, Questions, Kind];
}
