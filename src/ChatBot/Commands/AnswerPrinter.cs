using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands;

/// <summary>Shows an answer to the person at the terminal.</summary>
internal static class AnswerPrinter
{
    public static void Print(Answer answer, Links links, bool explain, Terminal terminal)
    {
        var output = terminal.Output;
        if (answer.Kind == AnswerKind.None)
            output.WriteLine(terminal.Texts.NoAnswer);
        if (answer.Kind == AnswerKind.Choice)
            output.WriteLine(terminal.Texts.Choice);
        foreach (var quote in answer.Quotes)
        {
            output.MarkupLineInterpolated($"[bold]{quote.Text}[/]");
            output.MarkupLineInterpolated($"[grey]{Place(quote, terminal)}[/]");
            output.MarkupLineInterpolated($"[grey]{links.To(quote)}[/]");
            if (quote.Source is not null)
                output.MarkupLineInterpolated(
                    $"[grey]{TextResources.Format(terminal.Resources.Bot.Source, quote.Source)}[/]"
                );
            output.WriteLine();
        }
        if (explain)
            Explain(answer.Explanation, terminal);
    }

    private static string Place(Quote quote, Terminal terminal)
    {
        var dates = terminal.Resources.Date;
        string?[] parts =
        [
            quote.Section.Length == 0 ? quote.Title : $"{quote.Title} › {quote.Section}",
            quote.Document,
            quote.Date is { } date ? dates.Format(date) : null,
            quote.ValidUntil is { } last
                ? TextResources.Format(terminal.Resources.Bot.ValidUntil, dates.Format(last))
                : null,
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static void Explain(Explanation explanation, Terminal terminal)
    {
        var texts = terminal.Texts;
        terminal.Output.WriteLine($"{texts.Decision}: {explanation.Decision} ({explanation.SearchedLanguage})");
        var terms = explanation.Terms.Select(term => $"{term.Term} {term.Weight:0.00}{(term.IsKnown ? "" : " ∅")}");
        terminal.Output.WriteLine($"{texts.Terms}: {string.Join(", ", terms)}");
        terminal.Output.WriteLine($"{texts.Candidates}:");
        foreach (var candidate in explanation.Candidates)
        {
            terminal.Output.WriteLine(
                $"  {candidate.Score:0.000}  {candidate.Document} › {candidate.Section}  [{string.Join(' ', Reasons(candidate))}]"
            );
        }
    }

    // The figures that decided it, then the words that were found.
    private static IEnumerable<string> Reasons(CandidateScore candidate) =>
        [
            .. candidate
                .Features.Where(feature => feature.Value != 0)
                .Select(feature => $"{feature.Name} {feature.Value:0.00}"),
            .. candidate.Matches.Select(match => $"{match.Field}:{match.Term}"),
        ];
}
