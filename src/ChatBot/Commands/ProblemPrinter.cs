using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Search.Documents;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Names what a build could not take, one line a reason.</summary>
internal static partial class ProblemPrinter
{
    public static void Print(IReadOnlyList<Problem> problems, Terminal terminal)
    {
        foreach (var problem in problems)
        {
            var place = problem.Line is { } line
                ? $"{problem.Path}, {TextResources.Format(terminal.Texts.Line, line)}"
                : problem.Path;
            var detail =
                problem.Kind == ProblemKind.TooMuchText
                    ? terminal.Resources.Number.Format(long.Parse(problem.Detail, CultureInfo.InvariantCulture))
                    : problem.Detail;
            terminal.Error.MarkupLineInterpolated($"[yellow]{place}[/]: {Reason(problem.Kind, detail, terminal)}");
        }
    }

    private static string Reason(ProblemKind kind, string detail, Terminal terminal)
    {
        var text = terminal.Resources.Problems[kind.ToString()];
        return TextResources.Format(detail.Length > 0 ? text : Brackets().Replace(text, ""), detail);
    }

    // With what holds them in place in a text from right to left.
    [GeneratedRegex(@"\u200F?[ ]?[(（]\u200E?\{0\}[)）]", RegexOptions.None, 1000)]
    private static partial Regex Brackets();
}
