using System.Numerics;

namespace ChatBot.Search.Spelling;

/// <summary>
/// Words in one buffer, by length and then by letters, so that those of a length stand together and
/// need no offsets. A search reads the signatures of the lengths in reach, and compares few words.
/// </summary>
internal sealed class TermTable
{
    private readonly char[] letters;
    private readonly int[] frequencies;
    private readonly ulong[] signatures;

    /// <summary>By length; the last one only ends the one before.</summary>
    private readonly Start[] starts;

    public TermTable(IEnumerable<(string Term, int Frequency)> terms)
    {
        var sorted = Distinct([.. terms]);
        frequencies = new int[sorted.Length];
        signatures = new ulong[sorted.Length];
        starts = new Start[sorted.IsEmpty ? 1 : sorted[^1].Term.Length + 2];
        foreach (var (term, _) in sorted)
            starts[term.Length + 1].Index++;
        for (var length = 1; length < starts.Length; length++)
        {
            var count = starts[length].Index;
            starts[length] = starts[length - 1];
            starts[length].Index += count;
            starts[length].Offset += count * (length - 1);
        }
        letters = new char[starts[^1].Offset];
        for (var i = 0; i < sorted.Length; i++)
        {
            var (term, frequency) = sorted[i];
            term.CopyTo(letters.AsSpan(Offset(i, term.Length)));
            frequencies[i] = frequency;
            signatures[i] = Signature(term);
        }
    }

    public int Count => frequencies.Length;

    public ReadOnlySpan<char> TermOf(TermMatch match) => TermAt(match.Index, match.Length);

    public int FrequencyOf(TermMatch match) => frequencies[match.Index];

    public bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length >= starts.Length - 1)
            return false;
        var low = starts[word.Length].Index;
        var high = starts[word.Length + 1].Index - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = word.SequenceCompareTo(TermAt(middle, word.Length));
            if (order == 0)
                return true;
            if (order < 0)
                high = middle - 1;
            else
                low = middle + 1;
        }
        return false;
    }

    /// <summary>Every term within the distance, in the table's order.</summary>
    public List<TermMatch> Within(int limit, ReadOnlySpan<char> word)
    {
        var matches = new List<TermMatch>();
        var signature = Signature(word);
        var longest = Math.Min(word.Length + limit, starts.Length - 2);
        for (var length = Math.Max(0, word.Length - limit); length <= longest; length++)
        {
            // An edit takes away one letter of the word at most and brings one of the term at most; what
            // the longer of the two has more takes nothing from the shorter.
            var mayLose = limit - Math.Max(0, length - word.Length);
            var mayGain = limit - Math.Max(0, word.Length - length);
            for (var i = starts[length].Index; i < starts[length + 1].Index; i++)
            {
                var other = signatures[i];
                if (BitOperations.PopCount(signature & ~other) > mayLose)
                    continue;
                if (BitOperations.PopCount(other & ~signature) > mayGain)
                    continue;
                var distance = EditDistance.Within(limit, word, TermAt(i, length));
                if (distance <= limit)
                    matches.Add(new TermMatch(i, length, distance));
            }
        }
        return matches;
    }

    private ReadOnlySpan<char> TermAt(int index, int length) => letters.AsSpan(Offset(index, length), length);

    private int Offset(int index, int length) => starts[length].Offset + ((index - starts[length].Index) * length);

    private static ReadOnlySpan<(string Term, int Frequency)> Distinct((string Term, int Frequency)[] terms)
    {
        Array.Sort(terms, ByLengthThenLetters);
        var count = 0;
        foreach (var entry in terms)
        {
            if (count == 0 || terms[count - 1].Term != entry.Term)
                terms[count++] = entry;
            else
                terms[count - 1].Frequency = Math.Max(terms[count - 1].Frequency, entry.Frequency);
        }
        return terms.AsSpan(0, count);
    }

    private static int ByLengthThenLetters((string Term, int Frequency) left, (string Term, int Frequency) right) =>
        left.Term.Length != right.Term.Length
            ? left.Term.Length.CompareTo(right.Term.Length)
            : string.CompareOrdinal(left.Term, right.Term);

    // The low six bits tell the letters of a to z apart, those of а to я, and those of Arabic.
    private static ulong Signature(ReadOnlySpan<char> word)
    {
        var signature = 0UL;
        foreach (var letter in word)
            signature |= 1UL << (letter & 63);
        return signature;
    }

    private record struct Start(int Index, int Offset);
}

/// <summary>A term of the table and how far it is from what was looked for.</summary>
internal readonly record struct TermMatch(int Index, int Length, int Distance);
