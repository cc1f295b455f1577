namespace ChatBot.Search.Languages;

/// <summary>What two ways to put one question have in common: the words that name something, in any order, and the sort of answer.</summary>
internal static class QuestionKey
{
    /// <summary>Empty where nothing is named.</summary>
    public static string Of(string question, string language)
    {
        var stems = QuestionAnalyzer.Words(question, language).Select(word => word.Stem).Order(StringComparer.Ordinal);
        var words = string.Join(' ', stems);
        // "Who" and "when" ask for different things by the same words.
        return words.Length == 0 ? "" : $"{QuestionKinds.Of(question, language)} {words}";
    }
}
