using ChatBot.Doctor;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Tells findings, one line each: a mark and a word for how it is, what was found, what to do.</summary>
internal static class FindingPrinter
{
    public static void Print(Diagnosis diagnosis, Terminal terminal)
    {
        foreach (var group in diagnosis.Findings.GroupBy(finding => finding.Group))
        {
            terminal.Output.MarkupLineInterpolated($"[bold]{FindingWording.Of(group.Key, terminal.Resources)}[/]");
            foreach (var finding in group)
                Print(finding, terminal);
            terminal.Output.WriteLine();
        }
        terminal.Output.WriteLine(FindingWording.Summary(diagnosis, terminal.Resources));
    }

    private static void Print(Finding finding, Terminal terminal)
    {
        var wording = FindingWording.Of(finding, terminal.Resources);
        var said = wording.Advice is null
            ? wording.Text
            : TextResources.Format(terminal.Resources.Checks.Line, wording.Text, wording.Advice);
        terminal.Output.Write(new Text($"{wording.Sign} {wording.Status}", ColorOf(finding.Status)));
        terminal.Output.WriteLine($"  {said}");
    }

    private static Color ColorOf(FindingStatus status) =>
        status switch
        {
            FindingStatus.Ok => Color.Green,
            FindingStatus.Warning => Color.Yellow,
            FindingStatus.Error => Color.Red,
            _ => Color.Grey,
        };
}
