using ChatBot.Search.Questions;

namespace ChatBot.Search.Answering;

/// <summary>Why an answer is what it is, in the numbers that decided it.</summary>
/// <param name="Answerable">How likely the documents answer the question, from 0 to 1.</param>
/// <param name="Right">How likely the best passage is the one that answers it, from 0 to 1.</param>
/// <param name="Understood">The question with what was said before, where it leaned on that.</param>
/// <param name="SearchedLanguage">Whose index was searched.</param>
/// <param name="Terms">What the question was reduced to.</param>
/// <param name="Synonyms">What the glossary made of its words.</param>
/// <param name="Candidates">The best passages, in order, quoted or not; only where the question asks for them.</param>
public sealed record Explanation(
    Decision Decision,
    double Answerable,
    double Right,
    string? Understood,
    string SearchedLanguage,
    IReadOnlyList<TermWeight> Terms,
    IReadOnlyList<Synonym> Synonyms,
    IReadOnlyList<CandidateScore> Candidates
);

/// <param name="Term">As the index holds it.</param>
/// <param name="Weight">Its inverse document frequency; a term no document holds weighs most.</param>
public sealed record TermWeight(string Term, double Weight, bool IsKnown);

/// <param name="Score">What ranks, from 0 to 1: the sum of the features' parts.</param>
/// <param name="Matches">Terms of the question and where the passage has them.</param>
public sealed record CandidateScore(
    string Document,
    string Section,
    double Score,
    IReadOnlyList<FeaturePart> Features,
    IReadOnlyList<TermMatch> Matches
);

/// <param name="Value">From 0 to 1; see <see cref="Ranking.Features"/>.</param>
/// <param name="Part">What it adds to the score.</param>
public sealed record FeaturePart(string Name, double Value, double Part);

/// <param name="Field"><c>text</c>, or <c>titles</c> for title, headings and other ways to ask.</param>
/// <param name="Weight">The term's inverse document frequency.</param>
public sealed record TermMatch(string Term, string Field, double Weight);
