namespace ChatBot.Search.Languages;

/// <summary>The words of a question that name what is asked for, in its order.</summary>
public static class QuestionAnalyzer
{
    public static IReadOnlyList<Word> Words(string question, string language)
    {
        var text = language == "zh" ? QuestionWords.StripChinese(question) : question;
        var words = LanguageAnalyzer.Words(text, language);
        var asking = QuestionWords.Of(language);
        words.RemoveAll(word =>
            asking.Contains(word.Surface) || QuestionWords.Bare(word.Surface, language).Length < word.Surface.Length
        );
        return words;
    }
}
