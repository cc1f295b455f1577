using System.Text.RegularExpressions;
using ChatBot.Search.Spelling;
using ChatBot.Search.Tests.Knowledge;

namespace ChatBot.Search.Tests.Spelling;

/// <summary>One random edit in every word of the shipped knowledge, and what becomes of it.</summary>
public class CorrectionQualityTests
{
    private const string Letters = "abcdefghijlmnopqrstuvxyzé";

    private static readonly Dictionary<string, int> Words = Directory
        .EnumerateFiles(Path.Combine(ShippedKnowledge.Repository, "knowledge", "fr"), "*.md")
        .SelectMany(file =>
            Regex
                .Matches(File.ReadAllText(file).ToLowerInvariant(), @"\p{L}+", RegexOptions.NonBacktracking)
                .DistinctBy(m => m.Value)
        )
        .CountBy(match => match.Value, StringComparer.Ordinal)
        .ToDictionary(StringComparer.Ordinal);

    private static readonly Vocabulary Vocabulary = new(Words.Select(word => (word.Key, word.Value)));

    private readonly Random random = new(1);

    [Fact]
    public void Most_typos_are_corrected_and_hardly_any_into_another_word()
    {
        var typos = Words
            .Keys.Where(word => word.Length >= 5)
            .Order(StringComparer.Ordinal)
            .Select(word => (Meant: word, Typed: Mistype(word)))
            .Where(typo => !Vocabulary.Contains(typo.Typed))
            .ToList();

        var corrections = typos.Select(typo => (typo.Meant, Read: Vocabulary.Correct(typo.Typed)?.Term)).ToList();

        var right = corrections.Count(correction => correction.Read == correction.Meant);
        var wrong = corrections.Count(correction => correction.Read is not null) - right;

        Assert.InRange((double)right / typos.Count, 0.88, 1);
        Assert.InRange((double)wrong / typos.Count, 0, 0.01);
    }

    private string Mistype(string word)
    {
        var at = random.Next(1, word.Length);
        var letter = Letters[random.Next(Letters.Length)];
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => $"{word[..at]}{letter}{word[(at + 1)..]}",
            _ => at < 2 ? word.Remove(at, 1) : $"{word[..(at - 1)]}{word[at]}{word[at - 1]}{word[(at + 1)..]}",
        };
    }
}
