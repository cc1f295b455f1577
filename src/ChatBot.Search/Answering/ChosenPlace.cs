using ChatBot.Search.Documents;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>A place that the asker has chosen among several: whatever it says, only what stands there is found.</summary>
internal static class ChosenPlace
{
    /// <summary>In UTF-16 units: no path or section is longer.</summary>
    private const int MaxLength = 4096;

    public static bool IsSound((string? Document, string? Section) place) =>
        place is { Document.Length: > 0 and <= MaxLength, Section.Length: <= MaxLength };

    /// <summary>Passages of the place in the index of one language, the best first.</summary>
    public static IReadOnlyList<Candidate> Passages(
        PassageRanking ranking,
        (string Document, string Section) place,
        Audience audience
    ) =>
        [
            .. ranking
                .RunAt(place.Document, place.Section, audience, RankingWeights.Shipped)
                .Where(candidate =>
                    candidate.Kind == Indexing.EntryKind.Passage && StandsAt(ranking, candidate, place)
                ),
        ];

    // A path may hold the sign that parts it from its section.
    private static bool StandsAt(PassageRanking ranking, Candidate candidate, (string Document, string Section) place)
    {
        var passage = ranking.Terms.Index.Passage(candidate.Doc);
        return passage.Path == place.Document && (place.Section.Length == 0 || passage.SectionId == place.Section);
    }
}
