using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatBot.Load;

/// <summary>
/// Distinct questions of people who ask in their own words: the golden ones, all ways to ask that stand
/// beside the shipped documents and in them, each also with a greeting and with a slip of the finger. The
/// same in every run.
/// </summary>
internal static partial class QuestionPool
{
    private static readonly Dictionary<string, string> Greetings = new(StringComparer.Ordinal)
    {
        ["fr"] = "Bonjour, ",
        ["en"] = "Hello, ",
        ["es"] = "Buenos días, ",
        ["ru"] = "Здравствуйте, ",
        ["ar"] = "مرحبا، ",
        ["zh"] = "你好，",
    };

    public static IReadOnlyList<(string Text, string Language)> Read(string knowledge)
    {
        var random = new Random(1);
        var asked = Golden(knowledge).Concat(Ways(knowledge)).Concat(InDocuments(knowledge)).Distinct().ToList();
        var all = asked
            .Concat(asked.Select(q => (Greetings[q.Language] + q.Text, q.Language)))
            .Concat(asked.Select(q => (Slip(q.Text, random), q.Language)))
            .Distinct()
            .ToArray();
        random.Shuffle(all);
        return all;
    }

    private static IEnumerable<(string Text, string Language)> Golden(string knowledge)
    {
        foreach (var line in File.ReadLines(Path.Combine(knowledge, "golden.jsonl")))
        {
            using var golden = JsonDocument.Parse(line);
            var language = golden.RootElement.GetProperty("language").GetString()!;
            yield return (golden.RootElement.GetProperty("question").GetString()!, language);
        }
    }

    // A place and a heading are no questions.
    private static IEnumerable<(string Text, string Language)> Ways(string knowledge) =>
        from file in Directory.GetFiles(Path.Combine(knowledge, "questions"), "*.txt").Order(StringComparer.Ordinal)
        from line in File.ReadLines(file)
        where line.Contains(' ', StringComparison.Ordinal) || file.EndsWith("zh.txt", StringComparison.Ordinal)
        where line.Length > 0 && line[0] != '#' && !line.Contains(".md#", StringComparison.Ordinal)
        select (line.Trim(), Path.GetFileNameWithoutExtension(file));

    private static IEnumerable<(string Text, string Language)> InDocuments(string knowledge) =>
        from folder in Directory.GetDirectories(knowledge).Order(StringComparer.Ordinal)
        where Greetings.ContainsKey(Path.GetFileName(folder))
        from file in Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
        from Match match in Question().Matches(File.ReadAllText(file))
        select (match.Value.Trim(), Path.GetFileName(folder));

    // Two neighbouring letters in the middle of a word change places.
    private static string Slip(string text, Random random)
    {
        var words = text.Split(' ');
        var word = random.Next(words.Length);
        if (words[word].Length < 5)
            return text;
        var at = random.Next(1, words[word].Length - 2);
        var letters = new StringBuilder(words[word]);
        (letters[at], letters[at + 1]) = (letters[at + 1], letters[at]);
        words[word] = letters.ToString();
        return string.Join(' ', words);
    }

    [GeneratedRegex(
        @"(?<=^\s*(?:- )?)[^\s<#-][^\n]*\?(?=\s*$)",
        RegexOptions.Multiline,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Question();
}
