using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>What was decided, which candidates are quoted for it, and how sure it is that the documents answer.</summary>
internal sealed record Verdict(Decision Decision, IReadOnlyList<Candidate> Chosen, double Confidence);
