using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>Asks an evaluation set its own questions, and others that it must not answer.</summary>
internal sealed class DatasetEvaluation(DatasetRequest request, KnowledgeWorkshop workshop, Terminal terminal)
{
    private const string RunTag = "ChatBot";

    private readonly EvaluationTexts texts = terminal.Resources.Evaluation;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        // Everything that can be wrong is found out before the first question is asked.
        if (!TryLoad(out var dataset, out var strangers) || !TrySplit(dataset, out var folds))
            return ExitCode.WrongUse;
        using var runFile = ResultFile.Open(request.RunFile, terminal);
        if (runFile is null)
            return ExitCode.WrongUse;
        if (await Builds.RunAsync(workshop, terminal, cancellationToken) is not { Manifest: { } manifest })
            return ExitCode.Failed;

        using var knowledge = new KnowledgeBase(workshop.Store.Open(manifest.Id));
        DatasetRun.WarmUp(knowledge, dataset.Queries, cancellationToken);
        var run = await AskAsync(knowledge, dataset.Queries, cancellationToken);
        var strange = strangers is null ? null : await AskAsync(knowledge, strangers.Queries, cancellationToken);
        var ablated = await AskAblatedAsync(folds, cancellationToken);

        var figures = new DatasetFigures(
            request,
            dataset.Queries.Count,
            dataset.DocumentCount,
            DatasetReport.Of(dataset, run),
            strange is null
                ? null
                : StrangersReport.Of(Answers(run, dataset.Queries), Answers(strange, strangers!.Queries)),
            ablated.Count == 0 ? null : KindShares.Of(ablated),
            manifest.Id
        );
        if (request.Json)
            terminal.WriteRaw(DatasetJson.Write(figures));
        else
            DatasetTable.Print(figures, terminal);
        runFile.Write(writer => TrecRun.Write(writer, run.Lists, RunTag));
        return ExitCode.Done;
    }

    private bool TryLoad(out BeirDataset dataset, out BeirDataset? strangers)
    {
        (dataset, strangers) = (null!, null);
        try
        {
            dataset = BeirDataset.Load(request.Folder);
            strangers = request.Strangers is { } folder ? BeirDataset.Load(folder) : null;
            return true;
        }
        catch (InvalidDataException e)
        {
            terminal.Complain(e.Message);
            return false;
        }
    }

    private bool TrySplit(BeirDataset dataset, out IReadOnlyList<AblationFold> folds)
    {
        folds = request.Ablate is { } count ? AblationFold.Split(dataset, count) : [];
        if (folds.All(fold => fold.Removed.Count < dataset.DocumentCount))
            return true;
        terminal.Complain(TextResources.Format(texts.NothingLeft, request.Folder));
        return false;
    }

    private Task<DatasetRun> AskAsync(
        KnowledgeBase knowledge,
        IReadOnlyList<BeirQuery> queries,
        CancellationToken cancellationToken
    ) =>
        Watching.RunAsync(
            texts.Asking,
            report =>
                DatasetRun.Of(
                    knowledge,
                    queries,
                    request.Typos,
                    new Told<int>(asked => report(asked, queries.Count)),
                    cancellationToken
                ),
            terminal,
            cancellationToken
        );

    private Task<List<Answer>> AskAblatedAsync(
        IReadOnlyList<AblationFold> folds,
        CancellationToken cancellationToken
    ) =>
        Watching.RunAsync(
            texts.Asking,
            report =>
            {
                var answers = new List<Answer>();
                foreach (var (generation, queries) in new Ablation(workshop, terminal).Build(folds, cancellationToken))
                {
                    report(answers.Count, folds.Sum(fold => fold.Queries.Count));
                    generation.TryHold();
                    using var knowledge = new KnowledgeBase(generation);
                    var run = DatasetRun.Of(knowledge, queries, request.Typos, cancellationToken: cancellationToken);
                    answers.AddRange(run.Answers.Values);
                }
                return answers;
            },
            terminal,
            cancellationToken
        );

    private static IReadOnlyList<Answer> Answers(DatasetRun run, IReadOnlyList<BeirQuery> queries) =>
        [.. queries.Select(query => run.Answers[query.Id])];
}
