using System.Globalization;

namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>BEIR's <c>qrels/test.tsv</c>: query id, document id and score, parted by tabs, with or without a header.</summary>
internal static class JudgementFile
{
    /// <param name="Score">Above 0 where the document is relevant, the higher the more.</param>
    public sealed record Judgement(string Query, string Document, int Score);

    public static IEnumerable<(int Line, Judgement Judgement)> Read(string path, Mistakes mistakes)
    {
        var first = true;
        foreach (var (line, text) in LineReader.Lines(path))
        {
            var isHeader = first && IsHeader(text);
            first = false;
            if (isHeader)
                continue;
            if (Parse(text) is { } judgement)
                yield return (line, judgement);
            else
                mistakes.Add(path, line, "write query id, document id and a whole number, parted by tabs.");
        }
    }

    // A first line that is merely wrong must not pass for a header.
    private static bool IsHeader(string text) =>
        text.Split('\t') is [_, _, var score] && score.Trim().Equals("score", StringComparison.OrdinalIgnoreCase);

    private static Judgement? Parse(string text) =>
        text.Split('\t') is [{ Length: > 0 } query, { Length: > 0 } document, var number]
        && int.TryParse(number, NumberStyles.Integer, CultureInfo.InvariantCulture, out var score)
            ? new Judgement(query, document, score)
            : null;
}
