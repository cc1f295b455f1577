namespace ChatBot.Search.Evaluation;

/// <summary>
/// Puts the typing mistakes into questions that make up most of those people make (Damerau 1964):
/// a letter left out, one too many, a wrong one, two that changed places.
/// </summary>
public static class Typos
{
    private const int MinLength = 4;

    /// <summary>
    /// The question with exactly one edit (Damerau-Levenshtein distance 1) in one word of at least
    /// four letters and nothing but letters, whose first letter stays. Wrong letters are of the word's
    /// script, about half of them from the next key. Same seed and question, same result; unchanged where
    /// no word will do, as in Chinese.
    /// </summary>
    public static string Introduce(string question, int seed)
    {
        var words = Words(question);
        if (words.Count == 0)
            return question;
        var random = RandomStream.Of(question, seed);
        var (start, end) = words[random.Next(words.Count)];
        return question[..start] + Mistyped(question[start..end], random) + question[end..];
    }

    private static List<(int Start, int End)> Words(string question) =>
        [.. WordRuns.Of(question).Where(run => IsWord(question.AsSpan()[run.Start..run.End]))];

    private static bool IsWord(ReadOnlySpan<char> run)
    {
        foreach (var unit in run)
        {
            if (!char.IsLetter(unit) || WordRuns.IsHan(unit))
                return false;
        }
        return run.Length >= MinLength;
    }

    private static string Mistyped(string word, RandomStream random)
    {
        while (true)
        {
            var mistyped = random.Next(4) switch
            {
                0 => Without(word, random),
                1 => WithOneMore(word, random),
                2 => WithAnother(word, random),
                _ => WithTwoSwapped(word, random),
            };
            if (mistyped is not null)
                return mistyped;
        }
    }

    private static string Without(string word, RandomStream random) => word.Remove(1 + random.Next(word.Length - 1), 1);

    private static string? WithOneMore(string word, RandomStream random)
    {
        var place = 1 + random.Next(word.Length);
        return Wrong(word, place - 1, random) is { } letter ? word.Insert(place, letter.ToString()) : null;
    }

    private static string? WithAnother(string word, RandomStream random)
    {
        var place = 1 + random.Next(word.Length - 1);
        return Wrong(word, place, random) is { } letter ? $"{word[..place]}{letter}{word[(place + 1)..]}" : null;
    }

    private static string? WithTwoSwapped(string word, RandomStream random)
    {
        var place = 1 + random.Next(word.Length - 2);
        return Same(word[place], word[place + 1])
            ? null
            : $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}";
    }

    /// <summary>Another letter than the one at the place, from a key beside it or any of its script.</summary>
    private static char? Wrong(string word, int place, RandomStream random)
    {
        var letters = random.Next(2) == 0 ? Keyboard.Neighbours(word[place]) : Keyboard.Letters(word[place]);
        // A script without a keyboard lends the word's own letters.
        if (letters.Length == 0)
            letters = Keyboard.Letters(word[place]) is { Length: > 0 } own ? own : word;
        var letter = letters[random.Next(letters.Length)];
        if (Same(letter, word[place]))
            return null;
        return word.All(char.IsUpper) ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
    }

    // A letter in the other case is no typo to a search.
    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
