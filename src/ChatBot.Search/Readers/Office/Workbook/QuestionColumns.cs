namespace ChatBot.Search.Readers.Office.Workbook;

/// <summary>The columns of questions and answers, by the names they have in the six languages.</summary>
internal sealed record QuestionColumns(int Question, int Answer)
{
    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "question",
        "questions",
        "pregunta",
        "preguntas",
        "вопрос",
        "вопросы",
        "سؤال",
        "السؤال",
        "问题",
    };
    private static readonly HashSet<string> Answers = new(StringComparer.OrdinalIgnoreCase)
    {
        "answer",
        "answers",
        "réponse",
        "réponses",
        "reponse",
        "respuesta",
        "respuestas",
        "ответ",
        "ответы",
        "جواب",
        "الجواب",
        "إجابة",
        "الإجابة",
        "答案",
    };

    public static QuestionColumns? Find(IReadOnlyList<string> header)
    {
        var names = header.ToList();
        var question = names.FindIndex(Questions.Contains);
        var answer = names.FindIndex(Answers.Contains);
        return question < 0 || answer < 0 ? null : new QuestionColumns(question, answer);
    }
}
