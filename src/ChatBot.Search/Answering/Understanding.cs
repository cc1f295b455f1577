using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Questions;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Answering;

/// <summary>Says what was looked for in the words of the person, and which of them no document knows.</summary>
/// <param name="attempts">The question's own language first.</param>
internal sealed class Understanding(IReadOnlyList<Attempt> attempts, string text, string language, Audience audience)
{
    /// <summary>Characters at the end of a Chinese run that name nothing.</summary>
    private const string Particles = "的了在是和与有";

    private readonly ReadableTerms[] readable =
    [
        .. attempts.Select(attempt => new ReadableTerms(attempt.Ranking.Terms.Index, attempt.Read.Lookup, audience)),
    ];

    public IReadOnlyList<UnderstoodWord> Words() =>
        [
            .. Groups(attempts[0].Read.Sought)
                .Where(group => !group[0].IsCharacter || group.Count > 1)
                .Select(group => new UnderstoodWord(Written(group), IsKnown(group)))
                .DistinctBy(word => word.Text, StringComparer.OrdinalIgnoreCase),
        ];

    // Chinese characters that stand side by side belong together, as nothing tells where a word ends.
    private static IEnumerable<List<SoughtWords>> Groups(IEnumerable<SoughtWords> sought)
    {
        List<SoughtWords> group = [];
        foreach (var words in sought)
        {
            // Of a mistyped word that was read as several, the first.
            if (group.Count > 0 && group[^1].Start == words.Start)
                continue;
            if (group.Count > 0 && !(group[^1].IsCharacter && words.IsCharacter && group[^1].End == words.Start))
            {
                yield return Trimmed(group);
                group = [];
            }
            group.Add(words);
        }
        if (group.Count > 0)
            yield return Trimmed(group);
    }

    private static List<SoughtWords> Trimmed(List<SoughtWords> group)
    {
        while (group.Count > 1 && IsParticle(group[^1]))
            group.RemoveAt(group.Count - 1);
        while (group.Count > 1 && IsParticle(group[0]))
            group.RemoveAt(0);
        return group;
    }

    private static bool IsParticle(SoughtWords character) =>
        Particles.Contains(character.Asked[0].Surface, StringComparison.Ordinal);

    private bool IsKnown(List<SoughtWords> group)
    {
        for (var i = 0; i < attempts.Count; i++)
        {
            var known = readable[i];
            if (group[0].IsCharacter)
            {
                // The last one's pair is no longer of the run.
                if (attempts[i].Searched == language && group.SkipLast(1).Any(pair => known.Have(pair.Asked[0])))
                    return true;
            }
            else if (
                attempts[i]
                    .Read.Sought.Where(other => other.Start < group[0].End && other.End > group[0].Start)
                    .SelectMany(other => other.Ways)
                    .Any(known.Have)
            )
                return true;
        }
        return false;
    }

    private string Written(List<SoughtWords> group)
    {
        var (start, end) = (group[0].Start, group[^1].End);
        start += Elided(text.AsSpan(start, end - start), group[0].Asked[0]);
        var inside = attempts[0].Read.Corrections.Where(c => c.Start >= start && c.Start + c.Asked.Length <= end);
        var written = Correcting.Apply(text[start..end], Correcting.From(inside, start));
        return language == "en" && written is [.., '\'' or '’', 's' or 'S'] ? written[..^2] : written;
    }

    // The length of an article written together with its word: l'ONU.
    private int Elided(ReadOnlySpan<char> written, Word first) =>
        language == "fr" && !first.Surface.Contains('\'', StringComparison.Ordinal)
            ? written[..(first.End - first.Start)].IndexOfAny('\'', '’') + 1
            : 0;
}
