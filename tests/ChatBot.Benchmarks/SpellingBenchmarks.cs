using BenchmarkDotNet.Attributes;
using ChatBot.Search.Spelling;

namespace ChatBot.Benchmarks;

/// <summary>
/// A vocabulary of 100,000 words made of syllables, as crowded as a language's, built from nothing; and
/// one mistyped word of it corrected.
/// </summary>
[MemoryDiagnoser]
public class SpellingBenchmarks
{
    private const int Size = 100_000;
    private const string Consonants = "bcdfglmnprstv";
    private const string Vowels = "aeeeiou";

    private readonly Random random = new(1);
    private readonly List<(string Term, int DocumentFrequency)> terms = [];
    private readonly string[] typed = new string[1000];
    private Vocabulary vocabulary = null!;
    private int asked;

    [GlobalSetup]
    public void Generate()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Size)
            words.Add(Word());
        terms.AddRange(words.Select((word, rank) => (word, 1 + (Size / (10 * (rank + 1))))));
        vocabulary = new Vocabulary(terms);
        for (var i = 0; i < typed.Length; i++)
            typed[i] = Mistyped();
    }

    [Benchmark]
    public Vocabulary VocabularyBuild() => new(terms);

    [Benchmark]
    public Suggestion? Correction() => vocabulary.Correct(typed[asked++ % typed.Length]);

    private string Word()
    {
        var syllables = random.Next(2, 6);
        var word = "";
        for (var i = 0; i < syllables; i++)
        {
            word += $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}";
            if (random.Next(3) == 0)
                word += Consonants[random.Next(Consonants.Length)];
        }
        return word;
    }

    private string Mistyped()
    {
        while (true)
        {
            var word = terms[random.Next(Size)].Term;
            var at = random.Next(1, word.Length);
            var wrong = word[..at] + Vowels[random.Next(Vowels.Length)] + word[(at + random.Next(2))..];
            if (!vocabulary.Contains(wrong))
                return wrong;
        }
    }
}
