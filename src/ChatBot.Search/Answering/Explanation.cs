using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Why an answer is what it is, in the numbers that decided it.</summary>
/// <param name="Confidence">That the documents answer the question, from 0 to 1.</param>
/// <param name="SearchedLanguage">Whose index was searched.</param>
/// <param name="Terms">What the question was reduced to.</param>
/// <param name="Synonyms">What the glossary made of its words.</param>
/// <param name="Candidates">The best passages, in order, quoted or not; only where the question asks for them.</param>
public sealed record Explanation(
    Decision Decision,
    double Confidence,
    string SearchedLanguage,
    IReadOnlyList<TermWeight> Terms,
    IReadOnlyList<Synonym> Synonyms,
    IReadOnlyList<CandidateScore> Candidates
);

/// <param name="Term">As the index holds it.</param>
/// <param name="Weight">Its inverse document frequency; a term no document holds weighs most.</param>
public sealed record TermWeight(string Term, double Weight, bool IsKnown);

/// <param name="Score">What ranks, from 0 to 1.</param>
/// <param name="Features">What the score is made of.</param>
public sealed record CandidateScore(string Document, string Section, double Score, Features Features);
