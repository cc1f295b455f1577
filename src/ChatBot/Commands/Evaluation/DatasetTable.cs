using System.Globalization;
using ChatBot.Search.Evaluation;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands.Evaluation;

/// <summary>Shows the figures of a set to the person at the terminal.</summary>
internal static class DatasetTable
{
    public static void Print(DatasetFigures figures, Terminal terminal)
    {
        var texts = terminal.Resources.Evaluation;
        terminal.Output.Write(Heading(figures, terminal));
        terminal.Output.WriteLine();

        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(new Text(texts.Figure)))
            .AddColumn(new TableColumn(new Text(texts.Mean)).RightAligned())
            .AddColumn(new TableColumn(new Text(texts.Interval)));
        foreach (var (name, estimate) in Estimates(figures, texts))
            table.AddRow(
                new Text(name),
                new Text(Figure(estimate.Mean)),
                new Text($"{Figure(estimate.Low)} – {Figure(estimate.High)}")
            );
        if (figures.Strangers is { } strangers)
        {
            table.AddRow(new Text(texts.BalancedAccuracy), new Text(Figure(strangers.BalancedAccuracy)));
            table.AddRow(new Text(texts.AreaUnderCurve), new Text(Figure(strangers.AreaUnderCurve)));
        }
        terminal.Output.Write(table);

        var latency = figures.Report.Latency;
        var grid = Grid();
        Row(grid, texts.PerSecond, string.Create(CultureInfo.InvariantCulture, $"{latency.QuestionsPerSecond:0.0}"));
        Row(grid, "p50", Milliseconds(latency.P50Ms, texts));
        Row(grid, "p99", Milliseconds(latency.P99Ms, texts));
        terminal.Output.Write(grid);
    }

    private static Grid Heading(DatasetFigures figures, Terminal terminal)
    {
        var texts = terminal.Resources.Evaluation;
        var grid = Grid();
        Row(grid, texts.Set, figures.Request.Folder);
        Row(grid, terminal.Texts.Documents, figures.Documents.ToString(CultureInfo.InvariantCulture));
        Row(grid, texts.Questions, figures.Questions.ToString(CultureInfo.InvariantCulture));
        if (figures.Request.Typos is { } seed)
            Row(grid, texts.TyposSeed, seed.ToString(CultureInfo.InvariantCulture));
        Row(grid, terminal.Texts.Generation, figures.Generation);
        return grid;
    }

    private static IEnumerable<(string Name, Estimate Estimate)> Estimates(
        DatasetFigures figures,
        EvaluationTexts texts
    )
    {
        var report = figures.Report;
        yield return ("Recall@1", report.Retrieval.RecallAt1);
        yield return ("Recall@5", report.Retrieval.RecallAt5);
        yield return ("Recall@10", report.Retrieval.RecallAt10);
        yield return ("MRR@10", report.Retrieval.MrrAt10);
        yield return ("nDCG@10", report.Retrieval.NdcgAt10);
        if (report.GoldInQuote is { } inQuote)
            yield return (texts.GoldInQuote, inQuote);
        if (report.GoldInTopQuote is { } inTopQuote)
            yield return (texts.GoldInTopQuote, inTopQuote);
        yield return (texts.Answers, report.Kinds.Answer);
        yield return (texts.Choices, report.Kinds.Choice);
        yield return (texts.Refusals, report.Kinds.None);
        if (figures.Ablation is { } ablation)
        {
            yield return (TextResources.Format(texts.AblatedAnswers, ablation.Answer.Count), ablation.Answer);
            yield return (TextResources.Format(texts.AblatedChoices, ablation.Choice.Count), ablation.Choice);
        }
        if (figures.Strangers is { } strangers)
        {
            yield return (texts.OwnAnswered, strangers.Answered);
            yield return (texts.StrangersRefused, strangers.Refused);
        }
    }

    private static Grid Grid() => new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();

    private static void Row(Grid grid, string name, string value) =>
        grid.AddRow(new Text(name, Color.Grey), new Text(value));

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Milliseconds(double value, EvaluationTexts texts) =>
        TextResources.Format(texts.Milliseconds, value.ToString("0.00", CultureInfo.InvariantCulture));
}
