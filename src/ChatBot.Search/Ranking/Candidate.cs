using ChatBot.Search.Indexing;

namespace ChatBot.Search.Ranking;

/// <summary>A passage that may answer, with the numbers that rank it.</summary>
/// <param name="Doc">Its number in the index.</param>
/// <param name="Order">Its place in the <see cref="EntryOrder"/>.</param>
/// <param name="Document">The number of its <see cref="EntryGroup"/>: equal for passages of one document.</param>
/// <param name="Score">The weighted features as a share of all they could reach, from 0 to 1, to 5 digits.</param>
/// <param name="Section">The same for passages of one section.</param>
internal sealed record Candidate(
    int Doc,
    int Order,
    EntryKind Kind,
    int Document,
    long Section,
    Features Features,
    double Score
)
{
    /// <summary>Nothing to quote: what people ask that no document answers.</summary>
    public bool IsGap => Kind == EntryKind.Gap;

    /// <summary>Nothing to quote either, but it names the section that answers.</summary>
    public bool IsSignpost => Kind == EntryKind.Signpost;
}
