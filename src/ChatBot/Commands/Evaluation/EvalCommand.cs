using System.CommandLine;
using ChatBot.Hosting;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary><c>eval</c>: measures the answers, without touching what the bot answers from.</summary>
internal sealed class EvalCommand
{
    private readonly Option<string?> golden;
    private readonly Option<string?> run;
    private readonly Option<int?> typos;
    private readonly Option<string?> strangers;
    private readonly Option<int?> ablate;
    private readonly Option<bool> train;
    private readonly Option<string?> weights;
    private readonly Option<bool> json;
    private readonly DatasetOptions corpus;
    private readonly Terminal terminal;

    private EvalCommand(Command command, Terminal terminal)
    {
        this.terminal = terminal;
        var texts = terminal.Resources.Evaluation;
        golden = new Option<string?>("--golden") { Description = texts.Golden, HelpName = "FILE" };
        run = new Option<string?>("--run") { Description = texts.Run, HelpName = "FILE" };
        typos = new Option<int?>("--typos") { Description = texts.Typos, HelpName = "SEED" };
        strangers = new Option<string?>("--strangers") { Description = texts.Strangers, HelpName = "DIR" };
        ablate = new Option<int?>("--ablate") { Description = texts.Ablate, HelpName = "N" };
        train = new Option<bool>("--train") { Description = texts.Train };
        weights = new Option<string?>("--weights") { Description = texts.Weights, HelpName = "FILE" };
        json = new Option<bool>("--json") { Description = texts.Json };
        corpus = new DatasetOptions(command, terminal);
        foreach (var option in new Option[] { golden, run, typos, strangers, ablate, train, weights, json })
            command.Options.Add(option);
        command.SetAction(RunAsync);
    }

    public static Command Create(Terminal terminal)
    {
        var command = new Command("eval", terminal.Resources.Evaluation.Eval);
        _ = new EvalCommand(command, terminal);
        return command;
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellationToken)
    {
        if ((Mistake(result) ?? corpus.Mistake(result)) is { } mistake)
        {
            terminal.Complain(mistake);
            return ExitCode.WrongUse;
        }
        if (corpus.Open(result, Settings.Load()) is not { } workshop)
            return ExitCode.WrongUse;
        if (result.GetValue(golden) is { } trainedOn && result.GetValue(train))
            return await new EditorialTraining(trainedOn, result.GetValue(weights), workshop, terminal).RunAsync(
                cancellationToken
            );
        if (result.GetValue(golden) is { } file)
            return await new GoldenEvaluation(file, result.GetValue(json), workshop, terminal).RunAsync(
                cancellationToken
            );
        var folder = result.GetValue(corpus.Dataset)!;
        if (result.GetValue(train))
            return await new TrainEvaluation(folder, result.GetValue(weights), workshop, terminal).RunAsync(
                cancellationToken
            );
        var request = new DatasetRequest
        {
            Folder = folder,
            RunFile = result.GetValue(run),
            Typos = result.GetValue(typos),
            Strangers = result.GetValue(strangers),
            Ablate = result.GetValue(ablate),
            Json = result.GetValue(json),
        };
        return await new DatasetEvaluation(request, workshop, terminal).RunAsync(cancellationToken);
    }

    private string? Mistake(ParseResult result)
    {
        var texts = terminal.Resources.Evaluation;
        // A switch that was not given has a result all the same.
        bool Given(Option option) => result.GetResult(option) is { Implicit: false };

        Option[] kinds = [corpus.Dataset, golden];
        if (kinds.Count(Given) != 1)
            return TextResources.Format(texts.OneOf, string.Join(", ", kinds.Select(kind => kind.Name)));
        Option[] ofDatasets = [run, typos, strangers, ablate];
        if (!Given(corpus.Dataset) && Array.Find(ofDatasets, Given) is { } stray)
            return TextResources.Format(texts.GoesWith, stray.Name, corpus.Dataset.Name);
        if (Given(weights) && !result.GetValue(train))
            return TextResources.Format(texts.GoesWith, weights.Name, train.Name);
        Option[] measuring = [run, typos, strangers, ablate, json];
        if (result.GetValue(train) && Array.Find(measuring, Given) is { } other)
            return TextResources.Format(texts.OneOf, $"{train.Name}, {other.Name}");
        return result.GetValue(ablate) < 1 ? TextResources.Format(texts.AtLeastOne, ablate.Name) : null;
    }
}
