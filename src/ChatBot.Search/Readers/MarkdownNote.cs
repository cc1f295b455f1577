using System.Text.RegularExpressions;
using ChatBot.Search.Documents;
using Markdig.Syntax;

namespace ChatBot.Search.Readers;

/// <summary>What a section's author notes for the index: the page it is drawn up from, other ways to ask for it.</summary>
internal static partial class MarkdownNote
{
    public static void Add(DocumentBuilder builder, HtmlBlock html, ReadProblems problems)
    {
        var match = Note().Match(html.Lines.ToString());
        if (!match.Success)
            return;
        var value = match.Groups["value"].Value;
        if (match.Groups["key"].Value == "questions")
            builder.SectionQuestions(
                value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            );
        else if (WebAddress.IsValid(value))
            builder.SectionSource(value);
        else
            problems.Add(ProblemKind.NotAnAddress, html.Line + 1, value);
    }

    [GeneratedRegex(
        @"^\s*<!--\s*(?<key>source|questions):\s*(?<value>.*?)\s*-->",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Note();
}
