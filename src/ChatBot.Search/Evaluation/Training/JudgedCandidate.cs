using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>A passage found for a question, and whether it is one that answers.</summary>
internal sealed record JudgedCandidate(string Document, Features Features, bool IsRelevant, long Section = 0);
