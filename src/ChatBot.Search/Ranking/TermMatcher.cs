using ChatBot.Search.Indexing;

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
    public void Find(PassageWords passage, List<Hit> hits)
    {
        hits.Clear();
        var stems = passage.Stems;
        for (var position = 0; position < stems.Length; position++)
        {
            if (!maybe[(byte)stems[position]] || !codes.TryGetValue(stems[position], out var found))
                continue;
            foreach (var code in found)
            {
                if (code < question.Terms.Count)
                    hits.Add(new Hit(position, code, 1, passage.Surfaces[position] == question.Terms[code].Surface));
                else
                    AddVariant(question.Variants[code - question.Terms.Count], stems[position..], position, hits);
            }
        }
    }

    private static void AddVariant(Variant variant, ReadOnlySpan<int> stems, int position, List<Hit> hits)
    {
        if (!stems.StartsWith(variant.Stems))
            return;
        for (var i = 0; i < variant.Count; i++)
            hits.Add(new Hit(position, variant.First + i, variant.Strength, IsExact: false));
    }

    private void Add(int stem, int code)
    {
        maybe[(byte)stem] = true;
        if (!codes.TryGetValue(stem, out var found))
            codes[stem] = found = new List<int>(1);
        found.Add(code);
    }
}
