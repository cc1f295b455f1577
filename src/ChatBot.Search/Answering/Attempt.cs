using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>What came of asking one language's index.</summary>
/// <param name="Candidates">The best first, known gaps among them.</param>
internal sealed record Attempt(
    string Searched,
    ReadQuestion Read,
    PassageRanking Ranking,
    IReadOnlyList<Candidate> Candidates,
    Verdict Verdict
)
{
    /// <summary>Candidates that can be quoted.</summary>
    public IEnumerable<Candidate> Passages => Candidates.Where(candidate => !candidate.IsGap);
}
