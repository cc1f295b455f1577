using System.Text.Json;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Commands;

/// <summary>Reads a batch file whole before the first question is asked, so that a mistake costs nothing.</summary>
internal static class BatchFile
{
    private const int MaxReported = 20;

    /// <summary>Null where lines are wrong, each of which has then been named.</summary>
    public static IReadOnlyList<BatchQuestion>? Read(string file, Terminal terminal)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(TextResources.Format(terminal.Texts.FileMissing, file));
            return null;
        }

        var questions = new List<BatchQuestion>();
        var wrong = new List<int>();
        foreach (var (number, line) in lines.Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (Parse(line) is { } question)
                questions.Add(question);
            else
                wrong.Add(number + 1);
        }
        foreach (var number in wrong.Take(MaxReported))
            terminal.Complain(TextResources.Format(terminal.Texts.BatchLine, file, number));
        return wrong.Count == 0 ? questions : null;
    }

    private static BatchQuestion? Parse(string line)
    {
        try
        {
            var question = JsonSerializer.Deserialize(line, CommandJson.Default.BatchQuestion);
            return question is not null && IsUsable(question) ? question : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // The id is given back as it came, so it must be something that can be written.
    private static bool IsUsable(BatchQuestion question) =>
        question.Id switch
        {
            null or { ValueKind: JsonValueKind.Number } => true,
            { ValueKind: JsonValueKind.String } id => id.GetString() is not null,
            _ => false,
        } && (question.Language is null || Language.IsKnown(question.Language));
}
