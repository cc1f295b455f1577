using System.Globalization;
using ChatBot.Search.Evaluation.Golden;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands.Evaluation;

/// <summary>Shows to the person at the terminal how golden questions fared, and which went wrong.</summary>
internal static class GoldenTable
{
    public static void Print(GoldenFigures figures, Terminal terminal)
    {
        var texts = terminal.Resources.Evaluation;
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(new Text("")))
            .AddColumn(Number(texts.Questions))
            .AddColumn(Number(texts.RightAnswers))
            .AddColumn(Number(texts.RightChoices))
            .AddColumn(Number(texts.RightRefusals));
        Row(table, texts.All, figures.Score.All);
        foreach (var (language, tally) in figures.Score.ByLanguage)
            Row(table, language, tally);
        foreach (var (tag, tally) in figures.Score.ByTag)
            Row(table, "#" + tag, tally);
        terminal.Output.Write(table);

        terminal.Output.WriteLine(TextResources.Format(texts.Wrong, figures.Wrong.Count));
        foreach (var (question, outcome) in figures.Wrong)
        {
            terminal.Output.WriteLine();
            terminal.Output.MarkupLineInterpolated($"[bold]{question.Id}[/]  {question.Question}");
            terminal.Output.MarkupLineInterpolated($"[grey]{texts.Expected}:[/] {Places(question.Expected, texts)}");
            terminal.Output.MarkupLineInterpolated($"[grey]{texts.Came}:[/] {Places(outcome.Quotes, texts)}");
        }
    }

    private static TableColumn Number(string name) => new TableColumn(new Text(name)).RightAligned();

    private static void Row(Table table, string name, GoldenTally tally) =>
        table.AddRow(
            new Text(name),
            new Text((tally.Answerable + tally.Unanswerable).ToString(CultureInfo.InvariantCulture)),
            new Text(Share(tally.RightAnswers, tally.Answerable, tally.AnswerShare)),
            new Text(Share(tally.RightChoices, tally.Answerable, tally.ChoiceShare)),
            new Text(Share(tally.RightRefusals, tally.Unanswerable, tally.RefusalShare))
        );

    private static string Share(int part, int whole, double? share) =>
        share is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{part}/{whole} ({share:0%})");

    private static string Places(IReadOnlyList<GoldenPlace> places, EvaluationTexts texts) =>
        places.Count == 0 ? texts.Nothing : string.Join(", ", places);
}
