namespace ChatBot.Search.Ranking;

/// <summary>Finds a question's terms and their variants in the words of passages.</summary>
internal sealed class TermMatcher
{
    /// <summary>A power of two: these bits of their hashes turn all but a few of a passage's words away.</summary>
    private const int Slots = 4096;

    private readonly QuestionTerm[] terms;
    private readonly Variant[] variants;
    private readonly Entry[] entries;

    /// <summary>By the low bits of a stem's hash: the first entry's place, from 1 on.</summary>
    private readonly short[] first = new short[Slots];

    public TermMatcher(QuestionTerms question)
    {
        terms = [.. question.Terms];
        variants = [.. question.Variants];
        entries = new Entry[terms.Length + variants.Length];
        // The last comes first, so that of one stem the terms stand before the variants.
        for (var i = entries.Length - 1; i >= 0; i--)
        {
            var stem = i < terms.Length ? terms[i].Stem : variants[i - terms.Length].Stems[0];
            ref var slot = ref first[stem & (Slots - 1)];
            entries[i] = new Entry(stem, slot);
            slot = (short)(i + 1);
        }
    }

    /// <summary>In the order of positions.</summary>
    /// <param name="surfaces">Of the first words; where only stems are known, those count as exact.</param>
    public void Find(ReadOnlySpan<int> stems, ReadOnlySpan<int> surfaces, List<Hit> hits)
    {
        hits.Clear();
        for (var position = 0; position < stems.Length; position++)
        {
            var stem = stems[position];
            for (int place = first[stem & (Slots - 1)]; place > 0; place = entries[place - 1].Next)
            {
                if (entries[place - 1].Stem == stem)
                    Add(place - 1, position, stems, surfaces, hits);
            }
        }
    }

    private void Add(int entry, int position, ReadOnlySpan<int> stems, ReadOnlySpan<int> surfaces, List<Hit> hits)
    {
        if (entry < terms.Length)
        {
            var isExact = position >= surfaces.Length || surfaces[position] == terms[entry].Surface;
            hits.Add(new Hit(position, position + 1, entry, 1, isExact));
            return;
        }
        var variant = variants[entry - terms.Length];
        if (!stems[position..].StartsWith(variant.Stems))
            return;
        foreach (var term in variant.Terms)
            hits.Add(new Hit(position, position + variant.Stems.Length, term, variant.Strength, IsExact: true));
    }

    /// <summary>A stem that a term is or a variant begins with, and the place of the next one in its slot.</summary>
    private readonly record struct Entry(int Stem, short Next);
}
