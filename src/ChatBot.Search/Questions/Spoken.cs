using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>How a question is put.</summary>
/// <param name="Content">The words that name something.</param>
/// <param name="Opens">It begins with a word that goes on from what was said.</param>
/// <param name="Asks">It has a word that asks.</param>
/// <param name="RefersBack">It has a pronoun.</param>
internal sealed record Spoken(string Text, IReadOnlyList<Word> Content, bool Opens, bool Asks, bool RefersBack)
{
    public static Spoken Of(string question, string language)
    {
        if (language == "zh")
            return Chinese(question);
        var words = Plain(question, language);
        var asking = QuestionWords.Of(language);
        var content = QuestionAnalyzer
            .Words(question, language)
            .Where(word =>
                !FollowUpWords.IsOpener(word.Surface, language) && !FollowUpWords.IsPronoun(word.Surface, language)
            )
            .ToList();
        return new Spoken(
            question,
            content,
            words.Count > 0 && FollowUpWords.IsOpener(words[0], language),
            words.Any(word => asking.Contains(word) && !FollowUpWords.IsPronoun(word, language)),
            FollowUpWords.RefersBack(words, language)
        );
    }

    private static Spoken Chinese(string question)
    {
        var content = QuestionAnalyzer.Words(question, "zh");
        var named = content
            .Where(word => !FollowUpWords.IsOpener(word.Surface, "zh") && !FollowUpWords.IsPronoun(word.Surface, "zh"))
            .ToList();
        var asks = QuestionWords.StripChinese(question.Replace('呢', ' ')) != question.Replace('呢', ' ');
        return new Spoken(
            question,
            named,
            question.StartsWith('那') || question.Contains('呢', StringComparison.Ordinal),
            asks,
            named.Count < content.Count
        );
    }

    // Every word, folded; the Arabic "and" stands before its word without a blank.
    private static List<string> Plain(string question, string language)
    {
        var folded = Folding.Word(question, language).ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]))
                folded[i] = ' ';
        }
        var words = new string(folded).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && QuestionWords.Bare(words[0], language) is var bare && bare != words[0])
        {
            words.Insert(0, words[0][..1]);
            words[1] = bare;
        }
        return words;
    }
}
