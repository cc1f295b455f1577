namespace ChatBot.Search.Answering;

/// <summary>Why an answer is what it is, in the numbers that decided it.</summary>
/// <param name="SearchedLanguage">Whose index was searched.</param>
/// <param name="Terms">What the question was reduced to.</param>
/// <param name="Candidates">The best passages, in order, quoted or not; only where the question asks for them.</param>
public sealed record Explanation(
    Decision Decision,
    string SearchedLanguage,
    IReadOnlyList<TermWeight> Terms,
    IReadOnlyList<CandidateScore> Candidates
);

/// <param name="Term">As the index holds it.</param>
/// <param name="Weight">Its inverse document frequency; a term no document holds weighs most.</param>
public sealed record TermWeight(string Term, double Weight, bool IsKnown);

/// <param name="Bm25">Lucene's score over all fields.</param>
/// <param name="Coverage">Share of the question's weight that the passage or its titles hold.</param>
/// <param name="Score">What ranks and decides, from 0 to 1.</param>
/// <param name="Matches">Field and term of every match.</param>
public sealed record CandidateScore(
    string Document,
    string Section,
    double Bm25,
    double Coverage,
    double Score,
    IReadOnlyList<string> Matches
);
