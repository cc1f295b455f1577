namespace ChatBot.Search.Quotes;

/// <summary>What speaks for a sentence, list item or table row as the one that answers.</summary>
/// <param name="Letters">Share of the question's idf mass that its words hold, a word that shares letters in part, from 0 to 1.</param>
/// <param name="Name">1 where a person or place is asked for and it has a name that the question has not.</param>
/// <param name="Number">The same of numbers and dates, where how many or when is asked.</param>
/// <param name="Reason">The same of a word that gives reasons, where why is asked.</param>
internal readonly record struct UnitFeatures(double Letters, double Name, double Number, double Reason)
{
    public static readonly IReadOnlyList<string> NamesInOrder =
    [
        nameof(Letters),
        nameof(Name),
        nameof(Number),
        nameof(Reason),
    ];

    /// <summary>In the order of <see cref="NamesInOrder"/>.</summary>
    public double[] ToArray() => [Letters, Name, Number, Reason];
}
