namespace ChatBot.Search.Ranking;

/// <summary>Finds a question's terms and their variants in the words of passages.</summary>
internal sealed class TermMatcher
{
    private readonly QuestionTerms question;

    /// <summary>By the hash of a stem: the term it is, or the variant it begins (after the terms in number).</summary>
    private readonly Dictionary<int, List<int>> codes = [];

    // One bit for each value of a hash's low byte turns most words away.
    private readonly bool[] maybe = new bool[256];

    public TermMatcher(QuestionTerms question)
    {
        this.question = question;
        for (var i = 0; i < question.Terms.Count; i++)
            Add(question.Terms[i].Stem, i);
        for (var i = 0; i < question.Variants.Count; i++)
            Add(question.Variants[i].Stems[0], question.Terms.Count + i);
    }

    /// <summary>In the order of positions.</summary>
    /// <param name="surfaces">As many; empty where only stems are known, which then count as exact.</param>
    public void Find(ReadOnlySpan<int> stems, ReadOnlySpan<int> surfaces, List<Hit> hits)
    {
        hits.Clear();
        for (var position = 0; position < stems.Length; position++)
        {
            if (!maybe[(byte)stems[position]] || !codes.TryGetValue(stems[position], out var found))
                continue;
            foreach (var code in found)
            {
                if (code < question.Terms.Count)
                {
                    var isExact = surfaces.IsEmpty || surfaces[position] == question.Terms[code].Surface;
                    hits.Add(new Hit(position, code, 1, isExact));
                }
                else
                    AddVariant(question.Variants[code - question.Terms.Count], stems[position..], position, hits);
            }
        }
    }

    private static void AddVariant(Variant variant, ReadOnlySpan<int> stems, int position, List<Hit> hits)
    {
        if (!stems.StartsWith(variant.Stems))
            return;
        foreach (var term in variant.Terms)
            hits.Add(new Hit(position, term, Variant.Strength, IsExact: true));
    }

    private void Add(int stem, int code)
    {
        maybe[(byte)stem] = true;
        if (!codes.TryGetValue(stem, out var found))
            codes[stem] = found = new List<int>(1);
        found.Add(code);
    }
}
