using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>What came of asking one language's index.</summary>
internal sealed record Attempt(
    string Searched,
    ReadQuestion Read,
    PassageRanking Ranking,
    IReadOnlyList<Candidate> Candidates,
    Verdict Verdict
);
