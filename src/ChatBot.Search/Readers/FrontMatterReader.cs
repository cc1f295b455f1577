using System.Globalization;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Search.Readers;

/// <summary>Reads the YAML front matter of a document and collects every mistake with its line.</summary>
/// <param name="firstLine">The line of the file on which the text to be read begins.</param>
internal sealed class FrontMatterReader(ReadProblems problems, int firstLine = 1)
{
    /// <summary>In UTF-16 units, and in nested lists: what is beyond is no front matter.</summary>
    private const int MaxLength = 64 * 1024;
    private const int MaxDepth = 8;

    /// <summary>Splits front matter from body; the body keeps its line numbers by way of blank lines.</summary>
    public (DocumentProperties Properties, string Body) Read(string text)
    {
        var lines = text.Split('\n');
        if (lines[0].TrimEnd() != "---")
            return (new DocumentProperties(), text);

        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() is "---" or "...");
        if (end < 0)
        {
            Add(1, ProblemKind.FrontMatterNotClosed);
            return (new DocumentProperties(), "");
        }

        var body = new string('\n', end + 1) + string.Join('\n', lines.Skip(end + 1));
        return (ReadYaml(string.Join('\n', lines.Take(end).Skip(1))), body);
    }

    private DocumentProperties ReadYaml(string yaml)
    {
        var stream = new YamlStream();
        try
        {
            if (yaml.Length > MaxLength || IsDeep(yaml))
            {
                Add(1, ProblemKind.TooDeep);
                return new DocumentProperties();
            }
            stream.Load(new StringReader(yaml));
        }
        catch (YamlException e)
        {
            var duplicate =
                e.InnerException is ArgumentException || e.Message.Contains("Duplicate", StringComparison.Ordinal);
            Add(LineOf(e.Start), duplicate ? ProblemKind.DuplicateKey : ProblemKind.FrontMatterNotYaml);
            return new DocumentProperties();
        }
        // YamlDotNet's own on some malformed scalars.
        catch (InvalidOperationException)
        {
            Add(1, ProblemKind.FrontMatterNotYaml);
            return new DocumentProperties();
        }

        if (stream.Documents.Count == 0)
            return new DocumentProperties();
        if (stream.Documents[0].RootNode is not YamlMappingNode map)
        {
            Add(2, ProblemKind.FrontMatterNotYaml);
            return new DocumentProperties();
        }

        var result = new DocumentProperties();
        foreach (var (key, value) in map.Children)
            result = With(result, key, value);
        return result;
    }

    // The document tree is built by recursion, which hostile nesting would drive out of its stack.
    private static bool IsDeep(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
                return true;
        }
        return false;
    }

    private DocumentProperties With(DocumentProperties result, YamlNode keyNode, YamlNode value)
    {
        var key = (keyNode as YamlScalarNode)?.Value ?? "";
        switch (key)
        {
            case "title":
                return result with { Title = Text(key, value) };
            case "language":
                return result with { Language = Checked(key, value, Language.IsKnown, ProblemKind.NotALanguage) };
            case "date":
                return result with { Date = Date(key, value) };
            case "valid_until":
                return result with { ValidUntil = Date(key, value) };
            case "source":
                return result with { Source = Checked(key, value, WebAddress.IsValid, ProblemKind.NotAnAddress) };
            case "audience":
                var audience = Checked(key, value, a => a is "public" or "internal", ProblemKind.NotAnAudience);
                return result with { Audience = audience == "public" ? Audience.Public : Audience.Internal };
            case "questions":
                return result with { Questions = Texts(key, value) };
            default:
                Add(LineOf(keyNode.Start), ProblemKind.UnknownKey, key);
                return result;
        }
    }

    private string? Text(string key, YamlNode node)
    {
        if (node is YamlScalarNode { Value: { } text } && !string.IsNullOrWhiteSpace(text))
            return text.Trim();
        Add(LineOf(node.Start), ProblemKind.NotText, key);
        return null;
    }

    private List<string> Texts(string key, YamlNode node)
    {
        if (node is YamlSequenceNode list)
            return [.. list.Children.Select(child => Text(key, child)).OfType<string>()];
        Add(LineOf(node.Start), ProblemKind.NotAList, key);
        return [];
    }

    private DateOnly? Date(string key, YamlNode node)
    {
        var text = Text(key, node);
        if (text is null)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Add(LineOf(node.Start), ProblemKind.NotADate, $"{key}: {text}");
        return null;
    }

    private string? Checked(string key, YamlNode node, Func<string, bool> isValid, ProblemKind kind)
    {
        var text = Text(key, node);
        if (text is null || isValid(text))
            return text;
        Add(LineOf(node.Start), kind, text);
        return null;
    }

    // The YAML begins on the file's second line.
    private static int LineOf(Mark mark) => (int)mark.Line + 1;

    private void Add(int line, ProblemKind kind, string detail = "") =>
        problems.Add(kind, firstLine - 1 + line, detail);
}
