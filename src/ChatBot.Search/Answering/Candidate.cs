namespace ChatBot.Search.Answering;

/// <summary>A passage that may answer, with the numbers that rank it.</summary>
/// <param name="Doc">Its number in the index, which grows with path and place in the document.</param>
/// <param name="Document">The number of its document.</param>
internal sealed record Candidate(
    int Doc,
    long Document,
    double Bm25,
    double Coverage,
    double Score,
    IReadOnlyList<(int Term, int Field)> Matches
);
