using System.Globalization;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Ranking;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands.Evaluation;

/// <summary>Shows what came of a training to the person at the terminal.</summary>
internal static class TrainingTable
{
    public static void Print(TrainingReport report, string folder, Terminal terminal)
    {
        var texts = terminal.Resources.Evaluation;
        var heading = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        void Row(string name, string value) => heading.AddRow(new Text(name, Color.Grey), new Text(value));
        Row(texts.Set, folder);
        Row(texts.Questions, Number(report.Questions));
        Row(texts.Learned, Number(report.Learned));
        terminal.Output.Write(heading);
        terminal.Output.WriteLine();
        terminal.Output.Write(Figures(report, texts));
        terminal.Output.Write(Weights(report, texts));
    }

    private static Table Figures(TrainingReport report, EvaluationTexts texts)
    {
        var table = Table(texts.Figure, texts.Mean).AddColumn(new TableColumn(new Text(texts.Interval)));
        void Row(string format, string figure, Estimate estimate) =>
            table.AddRow(
                new Text(TextResources.Format(format, figure)),
                new Text(Figure(estimate.Mean)),
                new Text($"{Figure(estimate.Low)} – {Figure(estimate.High)}")
            );
        foreach (
            var (format, measured) in new[] { (texts.HeldOut, report.CrossValidated), (texts.InUse, report.Shipped) }
        )
        {
            Row(format, "Recall@1", measured.RecallAt1);
            Row(format, "MRR@10", measured.MrrAt10);
        }
        if (report is { QuoteCrossValidated: { } heldOut, QuoteShipped: { } inUse })
        {
            Row(texts.HeldOut, texts.GoldInRightQuote, heldOut);
            Row(texts.InUse, texts.GoldInRightQuote, inUse);
        }
        void Area(string figure, double? area)
        {
            if (area is { } value)
                table.AddRow(new Text(TextResources.Format(texts.HeldOut, figure)), new Text(Figure(value)));
        }
        Area(texts.TellsAnswerable, report.AnswerableAreaUnderCurve);
        Area(texts.TellsRight, report.RightAreaUnderCurve);
        return table;
    }

    private static Table Weights(TrainingReport report, EvaluationTexts texts)
    {
        var table = Table(texts.Feature, texts.Trained)
            .AddColumn(new TableColumn(new Text(texts.Before)).RightAligned());
        void Part(IReadOnlyDictionary<string, double> trained, IReadOnlyDictionary<string, double> before)
        {
            foreach (var (name, weight) in trained)
                table.AddRow(
                    new Text(report.Kept.Contains(name) ? TextResources.Format(texts.Kept, name) : name),
                    new Text(Weight(weight)),
                    new Text(Weight(before[name]))
                );
            table.AddEmptyRow();
        }
        var (model, shipped) = (report.Model, TrainedModel.Shipped);
        Part(model.Ranking, shipped.Ranking);
        Part(model.Quote, shipped.Quote);
        Part(model.Answerable, shipped.Answerable);
        Part(model.Right, shipped.Right);
        return table;
    }

    private static Table Table(string names, string values) =>
        new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(new Text(names)))
            .AddColumn(new TableColumn(new Text(values)).RightAligned());

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Weight(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
