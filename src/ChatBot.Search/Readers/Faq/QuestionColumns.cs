namespace ChatBot.Search.Readers.Faq;

/// <summary>Which columns of a table hold questions and their answers, told by their names in six languages and German.</summary>
/// <param name="Questions">The first holds the question itself, the rest other ways to ask it.</param>
internal sealed record QuestionColumns(IReadOnlyList<int> Questions, int Answer)
{
    private static readonly string[] QuestionNames =
    [
        "question",
        "questions",
        "q",
        "frage",
        "fragen",
        "pregunta",
        "preguntas",
        "вопрос",
        "вопросы",
        "سؤال",
        "السؤال",
        "أسئلة",
        "الأسئلة",
        "问题",
        "問題",
        "提问",
        "问",
    ];

    private static readonly string[] AnswerNames =
    [
        "answer",
        "answers",
        "a",
        "réponse",
        "réponses",
        "reponse",
        "reponses",
        "antwort",
        "antworten",
        "respuesta",
        "respuestas",
        "ответ",
        "ответы",
        "جواب",
        "الجواب",
        "إجابة",
        "الإجابة",
        "اجابة",
        "الاجابة",
        "答案",
        "回答",
        "答复",
        "答",
    ];

    private static readonly string[] SourceNames =
    [
        "source",
        "url",
        "link",
        "lien",
        "quelle",
        "fuente",
        "enlace",
        "источник",
        "ссылка",
        "مصدر",
        "المصدر",
        "رابط",
        "الرابط",
        "来源",
        "來源",
        "链接",
        "鏈接",
    ];

    public int? Source { get; private init; }

    /// <summary>QnA Maker's own columns.</summary>
    public int? Id { get; private init; }

    public int? Prompts { get; private init; }

    /// <summary>Null where the names tell of no such columns.</summary>
    public static QuestionColumns? Of(IReadOnlyList<string> header)
    {
        string[] names = [.. header.Select(name => name.Trim().TrimEnd(':', '?', '？').TrimEnd().ToLowerInvariant())];
        var question = Find(names, QuestionNames);
        var answer = Find(names, AnswerNames);
        if (question is null || answer is null)
            return null;
        var others = Enumerable.Range(0, names.Length).Where(i => i != question && IsOtherQuestion(names[i]));
        return new QuestionColumns([question.Value, .. others], answer.Value)
        {
            Source = Find(names, SourceNames),
            Id = Find(names, ["qnaid"]),
            Prompts = Find(names, ["prompts"]),
        };
    }

    /// <summary>What a row holds; complete or not.</summary>
    /// <param name="cell">The text of a column, empty where the row has none.</param>
    public QuestionAnswer Entry(Func<int, string> cell, int line)
    {
        string Cell(int? column) => column is { } index ? cell(index) : "";
        var others = Questions.Skip(1).SelectMany(column => cell(column).Split('\n'));
        // A line break within a cell of QnA Maker's is written as two characters.
        var answer = Id is null ? cell(Answer) : cell(Answer).Replace("\\n", "\n", StringComparison.Ordinal);
        return new QuestionAnswer(
            Cell(Id),
            [.. others.Prepend(cell(Questions[0])).Where(question => !string.IsNullOrWhiteSpace(question))],
            answer.Trim(),
            Cell(Source),
            line
        )
        {
            Prompts = QnaJson.Prompts(Cell(Prompts)),
        };
    }

    private static int? Find(string[] names, string[] known) =>
        Array.FindIndex(names, name => known.Contains(name, StringComparer.Ordinal)) is >= 0 and var index
            ? index
            : null;

    // "Question 2", "autres questions": but suggested ones nobody has approved.
    private static bool IsOtherQuestion(string name) =>
        QuestionNames.Contains(name, StringComparer.Ordinal)
        || QuestionNames.Any(known =>
            known.Length > 1
            && (
                name.EndsWith(" " + known, StringComparison.Ordinal)
                || (name.StartsWith(known, StringComparison.Ordinal) && IsNumber(name.AsSpan(known.Length)))
            )
        );

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim(" _#");
        return !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');
    }
}
