using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>What was decided, and which candidates are quoted for it.</summary>
/// <param name="Answerable">How likely the documents answer, from 0 to 1.</param>
/// <param name="Right">How likely the best passage is the one, from 0 to 1.</param>
internal sealed record Verdict(Decision Decision, IReadOnlyList<Candidate> Chosen, double Answerable, double Right);
