using System.Globalization;
using ChatBot.Knowledge;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Ranking;
using ChatBot.Texts;
using Spectre.Console;

namespace ChatBot.Commands.Evaluation;

/// <summary>Trains on golden questions what titles and other ways to ask count.</summary>
/// <param name="weightsFile">Null where none is wanted.</param>
internal sealed class EditorialTraining(string file, string? weightsFile, KnowledgeWorkshop workshop, Terminal terminal)
{
    private readonly EvaluationTexts texts = terminal.Resources.Evaluation;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (GoldenEvaluation.Read(file, terminal) is not { } questions)
            return ExitCode.WrongUse;
        using var weights = ResultFile.Open(weightsFile, terminal);
        if (weights is null)
            return ExitCode.WrongUse;
        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest })
            return workshop.Source.Exists ? ExitCode.Failed : ExitCode.WrongUse;

        using var generation = workshop.Store.Open(manifest.Id);
        if (EditorialTrainer.Train(generation, questions) is not { } report)
        {
            terminal.Complain(TextResources.Format(texts.OneTitle, file));
            return ExitCode.WrongUse;
        }
        Print(report);
        weights.Write(writer => writer.Write(report.Model.Rounded().ToJson()));
        return ExitCode.Done;
    }

    private void Print(EditorialReport report)
    {
        var table = new Table()
            .Border(TableBorder.Simple)
            .AddColumn(new TableColumn(new Text(texts.Figure)))
            .AddColumn(new TableColumn(new Text(texts.Trained)).RightAligned())
            .AddColumn(new TableColumn(new Text(texts.Before)).RightAligned());
        void Row(string name, double trained, double before, string format) =>
            table.AddRow(new Text(name), Number(trained, format), Number(before, format));
        Row($"{texts.FirstRight} ({report.Questions})", report.HeldOut.Mean, report.Shipped.Mean, "0.000");
        foreach (var name in EditorialTrainer.Learned)
            Row(name, report.Model.Ranking[name], TrainedModel.Shipped.Ranking[name], "0.00");
        terminal.Output.Write(table);
    }

    private static Text Number(double value, string format) =>
        new(value.ToString(format, CultureInfo.InvariantCulture));
}
