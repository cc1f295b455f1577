using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>Another way to say some terms of a question; its words must stand side by side.</summary>
/// <param name="Terms">Which of the question's terms it stands for.</param>
/// <param name="Strength">What a match counts beside one of the term itself, from 0 to 1.</param>
internal sealed record Variant(int[] Terms, IReadOnlyList<Word> Words, double Strength = Variant.Synonym)
{
    /// <summary>What another word for the same counts beside the term itself.</summary>
    public const double Synonym = 0.8;

    public int[] Stems { get; } = [.. Closed(Words).Select(word => WordHash.Of(word.Stem))];

    /// <summary>Whether its words stand side by side from a place on.</summary>
    public bool StandsAt(IReadOnlyList<Word> words, int start)
    {
        for (var i = 0; i < Stems.Length; i++)
        {
            if (words[start + i].Stem != Words[i].Stem)
                return false;
        }
        return true;
    }

    // The bigram of a last Chinese character depends on what follows.
    public static IEnumerable<Word> Closed(IReadOnlyList<Word> words) =>
        words.Count > 1 && words[^1].Trigram is not null ? words.SkipLast(1) : words;
}
