namespace ChatBot.Search.Languages;

/// <summary>Finds the signs of an answer in a text of one of the six languages.</summary>
internal static class AnswerSignReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2100;

    private static readonly Dictionary<string, string[]> Months = new(StringComparer.Ordinal)
    {
        ["fr"] = Split("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        ["en"] = Split("January February March April June July August September October November December"),
        ["es"] = Split("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
        ["ru"] = Split("январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр"),
        ["ar"] = Split("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
        ["zh"] = Split("月 年"),
    };

    private static readonly Dictionary<string, string[]> Reasons = new(StringComparer.Ordinal)
    {
        ["fr"] =
            "parce que|parce qu|car |afin de|afin que|en raison|grâce à|à cause|pour que|c’est pourquoi|c'est pourquoi|en vue de".Split(
                '|'
            ),
        ["en"] = "because|in order to|due to|owing to|so that|as a result|therefore|since ".Split('|'),
        ["es"] = "porque|debido a|a fin de|para que|a causa de|gracias a|por ello|ya que".Split('|'),
        ["ru"] = "потому что|так как|поскольку|чтобы|из-за|благодаря|в связи с|вследствие".Split('|'),
        ["ar"] = "لأن|بسبب|من أجل|نظرا|لكي|بهدف|نتيجة".Split('|'),
        ["zh"] = "因为|由于|为了|以便|因此|所以".Split('|'),
    };

    private static readonly Dictionary<string, string[]> YesAndNo = new(StringComparer.Ordinal)
    {
        ["fr"] = Split("Oui Non"),
        ["en"] = Split("Yes No"),
        ["es"] = Split("Sí Si No"),
        ["ru"] = Split("Да Нет"),
        ["ar"] = Split("نعم لا كلا"),
        ["zh"] = Split("是的 不是 不能 可以 不可以 否 对"),
    };

    /// <summary>The sign of what a kind of question asks for.</summary>
    public static AnswerSigns Wanted(QuestionKind kind) =>
        kind switch
        {
            QuestionKind.Quantity => AnswerSigns.Number,
            QuestionKind.Time or QuestionKind.Until => AnswerSigns.Date,
            QuestionKind.Person or QuestionKind.Place => AnswerSigns.Name,
            QuestionKind.Reason => AnswerSigns.Reason,
            _ => AnswerSigns.None,
        };

    public static AnswerSigns Of(ReadOnlySpan<char> text, string language)
    {
        var signs = Numbers(text);
        if (Any(text, Months[language]))
            signs |= AnswerSigns.Date;
        if (Any(text, Reasons[language]))
            signs |= AnswerSigns.Reason;
        if (HasName(text))
            signs |= AnswerSigns.Name;
        return signs;
    }

    public static bool OpensWithYesOrNo(ReadOnlySpan<char> text, string language)
    {
        foreach (var word in YesAndNo[language])
        {
            if (
                text.StartsWith(word)
                && (
                    text.Length == word.Length
                    || text[word.Length] is '.' or ',' or '،' or '，' or '。' or ' ' or ':' or '!'
                )
            )
                return true;
        }
        return false;
    }

    private static AnswerSigns Numbers(ReadOnlySpan<char> text)
    {
        var signs = AnswerSigns.None;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsDigit(text[i]))
                continue;
            signs |= AnswerSigns.Number;
            var start = i;
            var value = 0;
            // No more than it takes to be no year, however many digits follow.
            while (i < text.Length && char.IsDigit(text[i]))
                value = Math.Min(LastYear + 1, (value * 10) + (int)char.GetNumericValue(text[i++]));
            if (i - start == 4 && value is >= FirstYear and <= LastYear)
                signs |= AnswerSigns.Date;
        }
        return signs;
    }

    private static bool HasName(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsUpper(text[i]) && !char.IsLetterOrDigit(text[i - 1]))
                return true;
        }
        return false;
    }

    private static bool Any(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static string[] Split(string words) => words.Split(' ');
}
