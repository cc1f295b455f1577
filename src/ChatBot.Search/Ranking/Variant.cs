using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>Another way to say some neighbouring terms of a question; its words must stand side by side.</summary>
/// <param name="First">The first of the terms it stands for.</param>
/// <param name="Count">How many terms it stands for.</param>
/// <param name="Strength">What a match counts beside one of the term itself, from 0 to 1.</param>
internal sealed record Variant(int First, int Count, IReadOnlyList<Word> Words, double Strength)
{
    public int[] Stems { get; } = [.. Words.Select(word => WordHash.Of(word.Stem))];
}
