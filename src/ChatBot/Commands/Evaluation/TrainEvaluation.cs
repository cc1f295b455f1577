using ChatBot.Knowledge;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>Trains the model on a set. What the bot ranks by stays as it is until the file is put in its place.</summary>
/// <param name="weightsFile">Null where none is wanted.</param>
internal sealed class TrainEvaluation(string folder, string? weightsFile, KnowledgeWorkshop workshop, Terminal terminal)
{
    private readonly EvaluationTexts texts = terminal.Resources.Evaluation;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (Load() is not { } dataset)
            return ExitCode.WrongUse;
        using var file = ResultFile.Open(weightsFile, terminal);
        if (file is null)
            return ExitCode.WrongUse;
        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest })
            return ExitCode.Failed;

        using var generation = workshop.Store.Open(manifest.Id);
        var folds = AblationFold.Split(dataset, dataset.Queries.Count);
        var report = await Watching.RunAsync(
            texts.Asking,
            report =>
                ModelTrainer.Train(
                    generation,
                    dataset,
                    new Ablation(workshop, terminal).Build(folds, cancellationToken),
                    new Told<int>(asked => report(asked, 2 * dataset.Queries.Count)),
                    cancellationToken
                ),
            terminal,
            cancellationToken
        );
        if (report is null)
        {
            terminal.Complain(TextResources.Format(texts.OneTitle, folder));
            return ExitCode.WrongUse;
        }
        TrainingTable.Print(report, folder, terminal);
        file.Write(writer => writer.Write(report.Model.ToJson()));
        return ExitCode.Done;
    }

    /// <summary>Null where the set has mistakes, which have then been named.</summary>
    private BeirDataset? Load()
    {
        try
        {
            return BeirDataset.Load(folder);
        }
        catch (InvalidDataException e)
        {
            terminal.Complain(e.Message);
            return null;
        }
    }
}
