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
        if (answer.Corrected is { } corrected)
            output.WriteLine(TextResources.Format(terminal.Resources.Bot.Corrected, corrected));
        if (answer.Reply is { } reply)
            output.WriteLine(reply);
        if (answer.Kind == AnswerKind.None)
            output.WriteLine(terminal.Texts.NoAnswer);
        if (answer.Kind == AnswerKind.Choice)
            output.WriteLine(terminal.Texts.Choice);
        if (answer.Quotes is [var first, ..] && first.Language != answer.Language)
            output.WriteLine(
                TextResources.Format(terminal.Resources.Bot.OtherLanguage, terminal.Resources.Languages[first.Language])
            );
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
            quote.Page is { } page ? terminal.Resources.Bot.Of(page) : null,
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
        var output = terminal.Output;
        output.WriteLine(
            $"{texts.Decision}: {explanation.Decision} (answerable {explanation.Answerable:0.00}, right {explanation.Right:0.00}, {explanation.SearchedLanguage})"
        );
        if (explanation.Understood is { } understood)
            output.WriteLine($"{texts.Understood}: {understood}");
        var terms = explanation.Terms.Select(term => $"{term.Term} {term.Weight:0.00}{(term.IsKnown ? "" : " ∅")}");
        output.WriteLine($"{texts.Terms}: {string.Join(", ", terms)}");
        foreach (var synonym in explanation.Synonyms)
            output.WriteLine($"  {synonym.Asked} = {string.Join(" | ", synonym.Read)}");
        output.WriteLine($"{texts.Candidates}:");
        foreach (var candidate in explanation.Candidates)
        {
            output.WriteLine($"  {candidate.Score:0.000}  {candidate.Document} › {candidate.Section}");
            var parts = candidate.Features.Where(part => part.Part > 0).OrderByDescending(part => part.Part);
            output.WriteLine($"         {string.Join("  ", parts.Select(part => $"{part.Name} {part.Part:0.000}"))}");
            output.WriteLine(
                $"         {string.Join(' ', candidate.Matches.Select(match => $"{match.Field}:{match.Term}"))}"
            );
        }
    }
}
