using ChatBot.Search.Questions;

namespace ChatBot.Search.Answering;

/// <summary>Puts corrected words into what a person wrote.</summary>
internal static class Correcting
{
    /// <summary>The corrections of what stands from an offset on, counted from there.</summary>
    public static IReadOnlyList<Correction> From(IEnumerable<Correction> corrections, int start) =>
        [
            .. corrections
                .Where(correction => correction.Start >= start)
                .Select(correction => correction with { Start = correction.Start - start }),
        ];

    public static string Apply(string text, IEnumerable<Correction> corrections)
    {
        foreach (var correction in corrections.OrderByDescending(correction => correction.Start))
            text = text[..correction.Start] + correction.Read + text[(correction.Start + correction.Asked.Length)..];
        return text;
    }
}
