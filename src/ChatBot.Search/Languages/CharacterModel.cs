using System.Numerics;

namespace ChatBot.Search.Languages;

/// <summary>
/// How likely a word is in each of three languages by its letters: every letter by the three before it,
/// and by fewer where those were not seen. Smoothing is interpolated with a Dirichlet prior (Zhai and
/// Lafferty, 2004, https://doi.org/10.1145/984321.984322). Words are counted once however often they
/// occur: an unknown word resembles the vocabulary, not the function words.
/// </summary>
internal sealed class CharacterModel
{
    private const int Order = 4;
    private static readonly Vector3 Smoothing = new(50);
    private static readonly Vector3 AnyLetter = new(1f / 50);

    private readonly Dictionary<int, int> places = new(capacity: 40_000);

    // A component a language. Place 0 is that of what was never seen and stays zero.
    private Vector3[] counts = new Vector3[40_000];
    private Vector3 letters;

    /// <param name="one">One in the component of the word's language.</param>
    public void Add(ReadOnlySpan<char> word, Vector3 one)
    {
        Span<int> grams = stackalloc int[Order];
        Start(grams);
        Count(grams[0], one);
        for (var i = 0; i <= word.Length; i++)
        {
            Append(grams, word, i);
            letters += one;
            // The edge alone is counted once a word, as what its first letter follows.
            for (var n = i < word.Length ? 0 : 1; n < Order && grams[n] != 0; n++)
                Count(grams[n], one);
        }
    }

    /// <summary>The word's probability in each language; thirty letters do not underflow.</summary>
    public (double, double, double) Probabilities(ReadOnlySpan<char> word)
    {
        var product = (1.0, 1.0, 1.0);
        Span<int> grams = stackalloc int[Order];
        Start(grams);
        Span<int> before = stackalloc int[Order];
        Span<int> now = stackalloc int[Order];
        before.Clear();
        before[0] = places.GetValueOrDefault(grams[0]);
        for (var i = 0; i <= word.Length; i++)
        {
            Append(grams, word, i);
            now.Clear();
            // Where a gram was not seen no longer one was.
            for (var n = 0; n < Order && places.TryGetValue(grams[n], out now[n]); n++) { }
            var p = OfLast(before, now);
            product = (product.Item1 * p.X, product.Item2 * p.Y, product.Item3 * p.Z);
            now.CopyTo(before);
        }
        return product;
    }

    private Vector3 OfLast(ReadOnlySpan<int> before, ReadOnlySpan<int> now)
    {
        var probability = (counts[now[0]] + Smoothing * AnyLetter) / (letters + Smoothing);
        for (var n = 1; n < Order && before[n - 1] != 0; n++)
            probability = (counts[now[n]] + Smoothing * probability) / (counts[before[n - 1]] + Smoothing);
        return probability;
    }

    private static void Start(Span<int> grams)
    {
        grams.Clear();
        grams[0] = LatinLetters.WordEdge;
    }

    // The last letter, the last two and so on, as far as the word goes back.
    private static void Append(Span<int> grams, ReadOnlySpan<char> word, int index)
    {
        var letter = index < word.Length ? LatinLetters.Number(word[index]) : LatinLetters.WordEdge;
        for (var n = Order - 1; n > 0; n--)
            grams[n] = grams[n - 1] == 0 ? 0 : (grams[n - 1] << 6) | letter;
        grams[0] = letter;
    }

    private void Count(int gram, Vector3 one)
    {
        if (!places.TryGetValue(gram, out var place))
        {
            place = places.Count + 1;
            places.Add(gram, place);
            if (place == counts.Length)
                Array.Resize(ref counts, 2 * counts.Length);
        }
        counts[place] += one;
    }
}
