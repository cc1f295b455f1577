using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ChatBot.Search.Languages;

/// <summary>
/// Tells French, English and Spanish apart, the components of its vectors: each word speaks for a
/// language by how often the samples have it and by its letters. Built from the embedded samples, the
/// same at every start.
/// </summary>
internal sealed class LatinModel
{
    public static readonly string[] Languages = ["fr", "en", "es"];

    private const int MaxWordLength = 30;

    // A line that ends as a sentence shows how often a word occurs; a list shows only that it exists.
    private const int OccurrencesInSentence = 10;
    private const int OccurrencesInList = 1;

    // In three sentences, counted as written and without accents.
    private const int OccurrencesOfCommonWord = 2 * 3 * OccurrencesInSentence;

    private const double ShareOfKnownWords = 0.8;
    private const double MostOfOneWord = 6;
    private const double WeightOfUnknownWord = 0.6;
    private const double WeightOfName = 0.5;
    private const float InvertedMark = 8;

    private readonly Dictionary<string, Vector3> words = new(capacity: 16_000, StringComparer.Ordinal);
    private readonly Dictionary<string, Vector3>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly CharacterModel characters = new();
    private Vector3 occurrences;

    public LatinModel()
    {
        lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        Learn("fr", Vector3.UnitX);
        Learn("en", Vector3.UnitY);
        Learn("es", Vector3.UnitZ);
    }

    /// <summary>
    /// How many words there are and, for each language, the logarithm of how far it falls behind.
    /// Acronyms belong to every language and speak for none; names half belong to their own.
    /// </summary>
    public (int Words, Vector3 Scores) Score(ReadOnlySpan<char> text)
    {
        // A text in capitals throughout is shouted, unless it is a lone acronym.
        var isShouted = text.IndexOfAnyInRange('a', 'z') < 0 && Count(text) > 1;
        var count = 0;
        var scores = Vector3.Zero;
        foreach (var word in new LatinWords(text))
        {
            count++;
            if (IsCapitals(word) && !isShouted)
                continue;
            var isName = !isShouted && count > 1 && char.IsUpper(word[0]);
            scores += Score(word, isName ? WeightOfName : 1);
        }
        if (count > 0 && text.IndexOfAny('¿', '¡') >= 0)
            scores += InvertedMark * Vector3.UnitZ;
        return (count, scores);
    }

    /// <summary>Whether it is a word that holds sentences together in some language.</summary>
    public bool IsCommon(ReadOnlySpan<char> word)
    {
        Span<char> buffer = stackalloc char[MaxWordLength];
        return lookup.TryGetValue(Lower(word, buffer), out var seen)
            && Math.Max(seen.X, Math.Max(seen.Y, seen.Z)) >= OccurrencesOfCommonWord;
    }

    private Vector3 Score(ReadOnlySpan<char> word, double weight)
    {
        Span<char> buffer = stackalloc char[MaxWordLength];
        var lower = Lower(word, buffer);
        var (french, english, spanish) = characters.Probabilities(lower);
        if (lookup.TryGetValue(lower, out var seen))
        {
            var frequencies = seen / occurrences;
            french = Mix(frequencies.X, french);
            english = Mix(frequencies.Y, english);
            spanish = Mix(frequencies.Z, spanish);
        }
        else
            weight *= WeightOfUnknownWord;
        var best = Math.Max(french, Math.Max(english, spanish));
        return new Vector3(Behind(french), Behind(english), Behind(spanish));

        float Behind(double probability) => (float)(weight * Math.Max(Math.Log(probability / best), -MostOfOneWord));
    }

    private static double Mix(double frequency, double byLetters) =>
        ShareOfKnownWords * frequency + (1 - ShareOfKnownWords) * byLetters;

    private void Learn(string language, Vector3 one)
    {
        using var stream = typeof(LatinModel).Assembly.GetManifestResourceStream(
            $"ChatBot.Search.Languages.Samples.{language}.txt"
        )!;
        using var reader = new StreamReader(stream);
        Span<char> buffer = stackalloc char[MaxWordLength];
        while (reader.ReadLine() is { } line)
        {
            var weight = line is [.., '.' or '?' or '!'] ? OccurrencesInSentence : OccurrencesInList;
            foreach (var word in new LatinWords(line))
            {
                var lower = Lower(word, buffer);
                // Many write without accents: half of a word's occurrences are.
                if (Ascii.IsValid(lower))
                {
                    Learn(lower, one, 2 * weight);
                    continue;
                }
                Learn(lower, one, weight);
                Learn(LatinLetters.WithoutAccents(lower), one, weight);
            }
        }
    }

    private void Learn(ReadOnlySpan<char> word, Vector3 one, int weight)
    {
        ref var seen = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, word, out _);
        if (Vector3.Dot(seen, one) == 0)
            characters.Add(word, one);
        seen += weight * one;
        occurrences += weight * one;
    }

    private static ReadOnlySpan<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length < buffer.Length && !LatinLetters.IsCombiningAccent(c))
                buffer[length++] = char.ToLowerInvariant(c);
        }
        return buffer[..length];
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in new LatinWords(text))
            count++;
        return count;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return word.Length > 1;
    }
}
