using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>The small words of each language that tie a question to what was said before.</summary>
internal static class FollowUpWords
{
    /// <summary>Begin a question that goes on from the last one: "and", "then".</summary>
    private static readonly Dictionary<string, HashSet<string>> Openers = new(StringComparer.Ordinal)
    {
        ["fr"] = Set("fr", "et mais donc alors puis sinon ok oui non"),
        ["en"] = Set("en", "and but so then what about how ok yes no"),
        ["es"] = Set("es", "y e pero entonces pues ok si no"),
        ["ru"] = Set("ru", "а и но тогда ну да нет"),
        ["ar"] = Set("ar", "و ف ثم إذن لكن"),
        ["zh"] = Set("zh", "那 么 那么 呢 还 也"),
    };

    /// <summary>Stand for something said before.</summary>
    private static readonly Dictionary<string, HashSet<string>> Pronouns = new(StringComparer.Ordinal)
    {
        ["fr"] = Set("fr", "il elle ils elles lui eux leur ça cela ceci celui celle ceux celles"),
        ["en"] = Set("en", "it its they them their he she him her his this that these those there"),
        ["es"] = Set("es", "él ella ellos ellas ello eso esto esos esas allí allá su sus"),
        ["ru"] = Set("ru", "он она оно они его ее их ему ей им него нее них этого это там туда"),
        ["ar"] = Set("ar", "ذلك هذا هذه هناك"),
        ["zh"] = Set("zh", "它 他 她 其"),
    };

    /// <summary>Behind a word that asks for a person these are objects, not articles: "qui la dirige", "quién las paga".</summary>
    private static readonly Dictionary<string, (HashSet<string> Asking, HashSet<string> Objects)> Objects = new(
        StringComparer.Ordinal
    )
    {
        ["fr"] = (Set("fr", "qui"), Set("fr", "le la les l en y lui leur")),
        ["es"] = (Set("es", "quién quien quiénes quienes cuándo cuando cómo como"), Set("es", "lo la los las le les")),
    };

    private static readonly string[] ArabicSuffixes = ["ها", "هم", "هن", "هما"];

    public static bool IsOpener(string word, string language) => Openers[language].Contains(word);

    public static bool IsPronoun(string word, string language) => Pronouns[language].Contains(word);

    /// <param name="words">Of the question, folded, function words included.</param>
    public static bool RefersBack(IReadOnlyList<string> words, string language)
    {
        if (words.Any(word => IsPronoun(word, language)))
            return true;
        if (language == "ar")
            return words.Any(word =>
                word.Length > 3 && ArabicSuffixes.Any(s => word.EndsWith(s, StringComparison.Ordinal))
            );
        if (!Objects.TryGetValue(language, out var pattern))
            return false;
        return words
            .Zip(words.Skip(1))
            .Any(pair => pattern.Asking.Contains(pair.First) && pattern.Objects.Contains(pair.Second));
    }

    private static HashSet<string> Set(string language, string words) => Folding.Set(words.Split(' '), language);
}
