using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace ChatBot.Search.Indexing;

/// <summary>
/// Terms of an index that questions have asked for, with where they stand, and terms that it lacks: people
/// ask by the same words, and reading the files of a small index costs more than all else that is done with
/// a term.
/// </summary>
internal sealed class TermCache
{
    /// <summary>What comes later is looked up each time.</summary>
    private const int MaxTerms = 50_000;

    /// <summary>Slips of the finger are without number.</summary>
    private const int MaxLacking = 20_000;

    /// <summary>Of all terms together: 32 MB.</summary>
    private const int MaxPostings = 4_000_000;

    /// <summary>Of one term; those of a commoner one are read from the files each time.</summary>
    private const int MaxPostingsOfTerm = 10_000;

    private readonly FrozenDictionary<string, ConcurrentDictionary<string, FoundTerm?>> fields = new[]
    {
        Fields.Text,
        Fields.Titles,
        Fields.Surface,
        Fields.Grams,
        Fields.TitleKey,
    }.ToFrozenDictionary(
        field => field,
        _ => new ConcurrentDictionary<string, FoundTerm?>(StringComparer.Ordinal),
        StringComparer.Ordinal
    );

    private int terms;
    private int lacking;
    private int postings;

    /// <summary>Whether the term was asked for before; it is null where the index lacks it.</summary>
    public bool TryFind(string field, string term, out FoundTerm? found)
    {
        found = null;
        return fields.TryGetValue(field, out var known) && known.TryGetValue(term, out found);
    }

    /// <summary>The same term as others have found it before, where they have.</summary>
    public FoundTerm? Keep(string field, string term, FoundTerm? found)
    {
        if (!fields.TryGetValue(field, out var known) || !HasRoom(found))
            return found;
        return known.GetOrAdd(term, found);
    }

    /// <summary>Whether there is room for where a term stands, which is then taken.</summary>
    public bool Reserve(int count) =>
        count <= MaxPostingsOfTerm
        && Volatile.Read(ref postings) < MaxPostings
        && Interlocked.Add(ref postings, count) > 0;

    private bool HasRoom(FoundTerm? found) =>
        found is null
            ? Volatile.Read(ref lacking) < MaxLacking && Interlocked.Increment(ref lacking) > 0
            : Volatile.Read(ref terms) < MaxTerms && Interlocked.Increment(ref terms) > 0;
}
