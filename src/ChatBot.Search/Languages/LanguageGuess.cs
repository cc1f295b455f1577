namespace ChatBot.Search.Languages;

/// <summary>
/// Tells a text's language by its script, and French, English and Spanish by words and letters.
/// </summary>
public static class LanguageGuess
{
    private static readonly LatinModel Latin = new();

    /// <summary>Enough of a long text to tell its language.</summary>
    private const int MaxLength = 4000;

    // Logarithms of odds. No single word outweighs the prior, two that agree do, and a sentence hardly needs it.
    private const double LeadOverPrior = 6.5;
    private const double Lead = 0.5;

    /// <summary>
    /// One of the six languages. Where the text is too short or too ambiguous to tell, it is the prior, the
    /// language of the client's locale; null where nothing speaks for any.
    /// </summary>
    public static string? Of(string text, string? prior = null)
    {
        var sample = text.AsSpan(0, Math.Min(text.Length, MaxLength));
        return LanguageByScript.Of(sample, Latin) ?? AmongLatin(sample, prior);
    }

    private static string? AmongLatin(ReadOnlySpan<char> text, string? prior)
    {
        var (words, scores) = Latin.Score(text);
        var best = 0;
        for (var language = 1; language < LatinModel.Languages.Length; language++)
        {
            if (scores[language] > scores[best])
                best = language;
        }
        var second = Math.Max(scores[(best + 1) % 3], scores[(best + 2) % 3]);
        var lead = prior is null ? Lead : LeadOverPrior / Math.Max(words, 1);
        return scores[best] - second > lead ? LatinModel.Languages[best] : prior;
    }
}
