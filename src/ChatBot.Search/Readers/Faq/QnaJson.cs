using System.Text.Json;

namespace ChatBot.Search.Readers.Faq;

/// <summary>
/// An entry of a question-and-answer list in JSON, as QnA Maker (context, metadata as a list) and custom
/// question answering (dialog, metadata as an object) export it.
/// https://learn.microsoft.com/rest/api/language/question-answering-projects/export
/// </summary>
internal static class QnaJson
{
    public static bool IsEntry(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty("answer", out _)
        && (element.TryGetProperty("questions", out _) || element.TryGetProperty("question", out _));

    public static QuestionAnswer Entry(JsonElement element, int? line = null)
    {
        string[] questions = [Text(element, "question"), .. List(element, "questions").Select(Text)];
        return new QuestionAnswer(
            Text(element, "id"),
            [.. questions.Where(question => !string.IsNullOrWhiteSpace(question))],
            Text(element, "answer").Trim(),
            Text(element, "source"),
            line
        )
        {
            Prompts = [.. Prompts(Member(element, "context")), .. Prompts(Member(element, "dialog"))],
        };
    }

    /// <summary>The prompts that stand as JSON in a cell; none where it is no such JSON.</summary>
    public static IReadOnlyList<Prompt> Prompts(string json)
    {
        if (!json.StartsWith('['))
            return [];
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().SelectMany(Prompt)];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    public static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : default;

    public static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    public static string Text(JsonElement element, string name) => Text(Member(element, name));

    /// <summary>Empty for what is neither text nor number, and for text that is no Unicode.</summary>
    public static string Text(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Number)
            return element.GetRawText();
        if (element.ValueKind != JsonValueKind.String)
            return "";
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    private static IEnumerable<Prompt> Prompts(JsonElement context) => List(context, "prompts").SelectMany(Prompt);

    private static IEnumerable<Prompt> Prompt(JsonElement prompt) =>
        Text(prompt, "displayText") is { Length: > 0 } text && Text(prompt, "qnaId") is { Length: > 0 } target
            ? [new Prompt(target, text)]
            : [];
}
