using ChatBot.Search.Indexing;

namespace ChatBot.Search.Answering;

/// <summary>A passage that may answer, with the numbers that rank it.</summary>
internal sealed record Candidate(
    StoredPassage Passage,
    double Bm25,
    double Coverage,
    double Score,
    IReadOnlyList<string> Matches
);
