namespace ChatBot.Search.Languages;

/// <summary>
/// Words that ask rather than name what is asked for. They are stripped from questions, never from
/// documents: what a document says of "how" or "how many" stands in it without the word.
/// </summary>
internal static class QuestionWords
{
    private static readonly Dictionary<string, HashSet<string>> Words = new(StringComparer.Ordinal)
    {
        ["fr"] = Set(
            "qui que quoi quel quelle quels quelles lequel laquelle lesquels lesquelles combien comment pourquoi "
                + "où ou quand est ce t il elle on a ont fait font peut peuvent faut sert signifie veut dire"
        ),
        ["en"] = Set("who whom whose what which when where why how many much do does did can could tell me about"),
        ["es"] = Set(
            "quién quien quiénes quienes qué que cuál cual cuáles cuales cuándo cuando dónde donde cómo como cuánto cuántos cuánta cuántas cuanto cuantos cuanta cuantas por"
        ),
        ["ru"] = Set("кто что какой какая какое какие каких когда где куда почему зачем как сколько ли чей"),
        ["ar"] = Set("من ما ماذا متى أين كيف لماذا كم هل أي"),
        ["zh"] = Set("什么 谁 哪 哪些 哪里 怎么 怎样 如何 为何 为什么 多少 几 吗 呢 什 么 何时"),
    };

    public static IReadOnlySet<string> Of(string language) => Words[language];

    private static HashSet<string> Set(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
