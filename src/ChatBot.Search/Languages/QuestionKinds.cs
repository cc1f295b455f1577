namespace ChatBot.Search.Languages;

/// <summary>
/// Tells what sort of answer a question asks for by the words it asks with (Li and Roth 2002 name the
/// sorts). The first sort that has one of its phrases in the question counts.
/// </summary>
internal static class QuestionKinds
{
    private static readonly QuestionKind[] Order =
    [
        QuestionKind.Until,
        QuestionKind.Quantity,
        QuestionKind.Time,
        QuestionKind.Reason,
        QuestionKind.Definition,
        QuestionKind.Place,
        QuestionKind.Person,
        // Whatever else asks for more than yes or no.
        QuestionKind.Other,
    ];

    private static readonly Dictionary<(string Language, QuestionKind Kind), string[]> Phrases = new()
    {
        [("fr", QuestionKind.Until)] = Split(
            "jusqu a quand|jusqu a quelle date|jusque quand|jusqua quand|pour combien de temps|combien de temps encore"
        ),
        [("fr", QuestionKind.Quantity)] = Split(
            "combien|quel nombre|quelle quantite|quel pourcentage|quel montant|quelle part|quel prix|quel cout"
        ),
        [("fr", QuestionKind.Time)] = Split(
            "quand|quelle date|quelle annee|quel jour|quel mois|quelle epoque|quel siecle|quelle periode|depuis quand|depuis combien de temps|depuis quelle date|depuis quelle annee"
        ),
        [("fr", QuestionKind.Reason)] = Split("pourquoi|quelle raison|quelles raisons|quelle cause|quelles causes"),
        [("fr", QuestionKind.Definition)] = Split(
            "qu est ce que|qu est ce qu|c est quoi|quest ce que|que signifie|que veut dire|definition|a quoi sert|en quoi consiste"
        ),
        [("fr", QuestionKind.Place)] = Split(
            "ou est|ou se|ou sont|ou ont|ou a|dans quel pays|dans quelle ville|quel lieu|d ou"
        ),
        [("fr", QuestionKind.Person)] = Split("qui"),
        [("fr", QuestionKind.Other)] = Split(
            "comment|quel|quelle|quels|quelles|^que|quoi|lequel|laquelle|lesquels|lesquelles|^qu"
        ),
        [("en", QuestionKind.Until)] = Split("until when|till when|how long will|how much longer|up to when"),
        [("en", QuestionKind.Quantity)] = Split("how many|how much|what number|what percentage|what amount|how large"),
        [("en", QuestionKind.Time)] = Split(
            "when|what year|which year|what date|what day|since when|how long has|how long have|for how long has|for how long have|since what year"
        ),
        [("en", QuestionKind.Reason)] = Split("why|what reason|what caused|what is the cause"),
        [("en", QuestionKind.Definition)] = Split("what is|what are|what s|whats|definition|what does|meaning of"),
        [("en", QuestionKind.Place)] = Split("where|which country|what country|which city|what city"),
        [("en", QuestionKind.Person)] = Split("who|whom|whose"),
        [("en", QuestionKind.Other)] = Split("how|what|which"),
        [("es", QuestionKind.Until)] = Split("hasta cuando|hasta que ano|hasta que fecha|por cuanto tiempo"),
        [("es", QuestionKind.Quantity)] = Split("cuanto|cuantos|cuanta|cuantas|que numero|que porcentaje|que cantidad"),
        [("es", QuestionKind.Time)] = Split(
            "cuando|que ano|que fecha|que dia|que epoca|que siglo|desde cuando|desde que ano|desde que fecha|desde hace cuanto"
        ),
        [("es", QuestionKind.Reason)] = Split("por que|que razon|que causa|a que se debe"),
        [("es", QuestionKind.Definition)] = Split("que es|que son|que significa|definicion|para que sirve"),
        [("es", QuestionKind.Place)] = Split("donde|que pais|que ciudad|que lugar"),
        [("es", QuestionKind.Person)] = Split("quien|quienes"),
        [("es", QuestionKind.Other)] = Split("como|cual|cuales|que"),
        [("ru", QuestionKind.Until)] = Split(
            "до какого времени|до каких пор|до какого числа|до какого года|до когда|на какой срок"
        ),
        [("ru", QuestionKind.Quantity)] = Split("сколько|какое количество|какой процент|какова численность"),
        [("ru", QuestionKind.Time)] = Split(
            "когда|в каком году|какого числа|с какого времени|с каких пор|с какого года|как давно|как долго уже"
        ),
        [("ru", QuestionKind.Reason)] = Split("почему|зачем|по какой причине|отчего"),
        [("ru", QuestionKind.Definition)] = Split("что такое|что значит|что означает|определение"),
        [("ru", QuestionKind.Place)] = Split("где|куда|откуда|в какой стране|в каком городе"),
        [("ru", QuestionKind.Person)] = Split("кто|кого|кому|кем"),
        [("ru", QuestionKind.Other)] = Split("как|какой|какая|какое|какие|каких|каков|что|чем|чего"),
        [("ar", QuestionKind.Until)] = Split("حتي متي|الي متي|حتي اي تاريخ"),
        [("ar", QuestionKind.Quantity)] = Split("كم|ما عدد|ما نسبه|ما مقدار"),
        [("ar", QuestionKind.Time)] = Split("متي|في اي عام|في اي سنه|ما تاريخ|منذ متي|منذ كم|منذ اي عام"),
        [("ar", QuestionKind.Reason)] = Split("لماذا|لم|ما سبب|ما هو سبب|ما هي اسباب"),
        [("ar", QuestionKind.Definition)] = Split("ما هو|ما هي|ما معني|ماذا يعني|ماذا تعني|تعريف"),
        [("ar", QuestionKind.Place)] = Split("اين|في اي بلد|في اي مدينه|من اين"),
        [("ar", QuestionKind.Person)] = Split("من هو|من هي|من الذي|من"),
        [("ar", QuestionKind.Other)] = Split("كيف|ما|ماذا|اي"),
        [("zh", QuestionKind.Until)] = Split("到什么时候|到何时|到哪年|到哪一年|还要多久|多久结束"),
        [("zh", QuestionKind.Quantity)] = Split("多少|几个|几名|几项|多大"),
        [("zh", QuestionKind.Time)] = Split("什么时候|何时|哪年|哪一年|几年|从什么时候|从何时|多久了|从哪年|从哪一年"),
        [("zh", QuestionKind.Reason)] = Split("为什么|为何|什么原因|怎么会"),
        [("zh", QuestionKind.Definition)] = Split("什么是|是什么|什么叫|什么意思|定义"),
        [("zh", QuestionKind.Place)] = Split("哪里|哪儿|在哪|何地|哪个国家|哪些国家"),
        [("zh", QuestionKind.Person)] = Split("谁|哪位|何人"),
        [("zh", QuestionKind.Other)] = Split("怎么|怎样|如何|什么|哪"),
    };

    private static readonly Dictionary<string, string[]> YesOrNo = new(StringComparer.Ordinal)
    {
        ["fr"] = Split(
            "est ce que|est ce qu|est il|est elle|sont ils|sont elles|a t il|a t elle|a t on|ont ils|ont elles|peut on|peut il|peut elle|puis je|peuvent ils|peuvent elles|doit on|dois je|doit il|doit elle|faut il|y a t il|existe t il|existe t elle|suis je|ai je|pouvez vous|peut|possible"
        ),
        ["en"] = Split("^is|^are|^do|^does|^did|^can|^could|^may|^must|^should|^was|^were|^has|^have|^will"),
        ["es"] = Split("^es|^son|^puede|^puedo|^pueden|^hay|^tiene|^tienen|^debe|^debo|^existe|^esta|^estan"),
        ["ru"] = Split("ли|можно|^есть|^правда|^разве"),
        ["ar"] = Split("هل"),
        ["zh"] = Split("吗|是否|是不是|能不能|有没有|可不可以"),
    };

    /// <param name="question">As it was asked.</param>
    public static QuestionKind Of(string question, string language)
    {
        var words = language == "zh" ? question : Plain(question, language);
        foreach (var kind in Order)
        {
            if (Phrases[(language, kind)].Any(phrase => Has(words, phrase, language)))
                return kind;
        }
        return YesOrNo[language].Any(phrase => Has(words, phrase, language))
            ? QuestionKind.YesOrNo
            : QuestionKind.Other;
    }

    // Words with one blank around each: whole words are looked for, in Chinese any characters.
    private static string Plain(string question, string language)
    {
        var folded = Folding.Word(question, language).ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            if (!char.IsLetterOrDigit(folded[i]))
                folded[i] = ' ';
        }
        var words = new string(folded)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => QuestionWords.Bare(word, language));
        return $" {string.Join(' ', words)} ";
    }

    private static bool Has(string words, string phrase, string language)
    {
        if (language == "zh")
            return words.Contains(phrase, StringComparison.Ordinal);
        if (phrase[0] == '^')
            return words.AsSpan(1).StartsWith(phrase.AsSpan(1)) && words[phrase.Length] == ' ';
        for (var at = words.IndexOf(phrase, StringComparison.Ordinal); at >= 0; )
        {
            if (words[at - 1] == ' ' && words[at + phrase.Length] == ' ')
                return true;
            at = words.IndexOf(phrase, at + 1, StringComparison.Ordinal);
        }
        return false;
    }

    private static string[] Split(string phrases) => phrases.Split('|');
}
