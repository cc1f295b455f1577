namespace ChatBot.Search.Languages;

/// <summary>
/// Words that ask rather than name what is asked for. They are stripped from questions, never from
/// documents: what a document says of "how" or "how many" stands in it without the word.
/// </summary>
internal static class QuestionWords
{
    private static readonly string[] Chinese = (
        "什么时候 为什么 什么 哪些 哪里 哪儿 哪个 哪 谁 怎么样 怎么 怎样 如何 为何 多少 多久 几 吗 呢 何时 何地 请问 是不是 有没有 能不能 可不可以 我想知道 我想问 想了解 告诉我"
    ).Split(' ');

    private static readonly Dictionary<string, HashSet<string>> Words = new(StringComparer.Ordinal)
    {
        ["fr"] = Set(
            "fr",
            "qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles auquel combien comment pourquoi "
                + "où ou quand est ce t il elle on a ont fait font faire peut peuvent peux puis pouvez doit doivent dois devez faut sert signifie veut dire "
                + "quest cest y svp stp merci bonjour dites dis depuis jusqu jusque "
                + "voudrais voudrait aimerais aimerait souhaite souhaiterais souhaiterait savoir connaitre"
        ),
        ["en"] = Set(
            "en",
            "who whom whose what which when where why how many much do does did can could tell me about please whats until since must may will "
                + "would like want know wondering wonder"
        ),
        ["es"] = Set(
            "es",
            "quién quien quiénes quienes qué que cuál cual cuáles cuales cuándo cuando dónde donde cómo como cuánto cuántos "
                + "cuánta cuántas por favor hasta desde debe deben debo puede puedo pueden hay hacer hace "
                + "quisiera quiero gustaría saber conocer"
        ),
        ["ru"] = Set(
            "ru",
            "кто кого кому что чего какой какая какое какие каких каким когда где куда откуда почему зачем как сколько ли чей можно нужно должен должна должны пожалуйста "
                + "хочу хотел хотела хотелось бы узнать знать скажите подскажите расскажите"
        ),
        ["ar"] = Set(
            "ar",
            "من ما ماذا متى أين كيف لماذا كم عدد هل أي أية هي هو مالذي لم منذ حتى أريد أود أعرف معرفة أخبرني"
        ),
        ["zh"] = [],
    };

    public static IReadOnlySet<string> Of(string language) => Words[language];

    /// <summary>
    /// A word that asks or a function word without the "and" or "then" that Arabic writes before it; any
    /// other word as it is.
    /// </summary>
    /// <param name="word">Folded.</param>
    public static string Bare(string word, string language) =>
        language == "ar"
        && word.Length > 2
        && word[0] is 'و' or 'ف'
        && (Words["ar"].Contains(word[1..]) || StopWords.Of("ar").Contains(word[1..]))
            ? word[1..]
            : word;

    /// <summary>
    /// A question in Chinese, whose words are not parted, with blanks where question words stood: in
    /// its bigrams they would leave their traces.
    /// </summary>
    public static string StripChinese(string question)
    {
        foreach (var word in Chinese)
            question = question.Replace(word, new string(' ', word.Length), StringComparison.Ordinal);
        return question;
    }

    private static HashSet<string> Set(string language, string words) => Folding.Set(words.Split(' '), language);
}
