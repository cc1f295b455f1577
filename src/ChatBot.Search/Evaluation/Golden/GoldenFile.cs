using ChatBot.Search.Languages;

namespace ChatBot.Search.Evaluation.Golden;

/// <summary>
/// Golden questions, one JSON object a line: <c>id</c>, <c>question</c>, <c>language</c>,
/// <c>expected</c> (a list of <c>document#section</c>, empty where nothing must be answered) and,
/// where wanted, <c>history</c> and <c>tags</c> (lists of texts).
/// </summary>
public static class GoldenFile
{
    /// <exception cref="InvalidDataException">
    /// The mistakes that were found, at most twenty, one a line as <c>file:line: what is wrong</c>.
    /// </exception>
    public static IReadOnlyList<GoldenQuestion> Read(string path)
    {
        var mistakes = new Mistakes();
        var questions = new List<GoldenQuestion>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, line) in LineReader.Objects(path, GoldenJson.Default.GoldenLine, mistakes))
        {
            if (Mistake(line) is { } mistake)
                mistakes.Add(path, number, mistake);
            else if (!ids.Add(line.Id))
                mistakes.Add(path, number, $"the id \"{line.Id}\" stands on an earlier line already.");
            else
                questions.Add(QuestionOf(line));
        }
        mistakes.ThrowIfAny();
        if (questions.Count == 0)
            throw new InvalidDataException($"{path}: there is no question in it.");
        return questions;
    }

    private static string? Mistake(GoldenLine line)
    {
        if (string.IsNullOrWhiteSpace(line.Id))
            return "\"id\" is empty.";
        if (string.IsNullOrWhiteSpace(line.Question))
            return "\"question\" is empty.";
        if (!Language.IsKnown(line.Language))
            return $"\"language\" is \"{line.Language}\": write one of {string.Join(", ", Language.All)}.";
        if (line.Expected.Any(place => place is null || GoldenPlace.Parse(place) is null))
            return "\"expected\" must list texts such as document#section.";
        if (line.History?.Any(string.IsNullOrWhiteSpace) == true)
            return "\"history\" holds an empty text.";
        return line.Tags?.Any(string.IsNullOrWhiteSpace) == true ? "\"tags\" holds an empty text." : null;
    }

    private static GoldenQuestion QuestionOf(GoldenLine line) =>
        new(
            line.Id,
            line.Question,
            line.Language,
            [.. (line.History ?? []).OfType<string>()],
            [.. line.Expected.Select(place => GoldenPlace.Parse(place!)!)],
            [.. (line.Tags ?? []).OfType<string>().Distinct(StringComparer.Ordinal)]
        );
}
