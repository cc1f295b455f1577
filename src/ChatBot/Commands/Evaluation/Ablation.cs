using ChatBot.Knowledge;
using ChatBot.Search.Answering;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>Asks questions of a set that no longer holds the documents that answer them.</summary>
internal sealed class Ablation(KnowledgeWorkshop workshop, int? typos, Terminal terminal)
{
    /// <summary>What they got.</summary>
    public Task<IReadOnlyList<Answer>> RunAsync(
        IReadOnlyList<AblationFold> folds,
        CancellationToken cancellationToken
    ) =>
        Watching.RunAsync<IReadOnlyList<Answer>>(
            terminal.Resources.Evaluation.Asking,
            report =>
            {
                var total = folds.Sum(fold => fold.Queries.Count);
                var answers = new List<Answer>(total);
                foreach (var fold in folds)
                {
                    report(answers.Count, total);
                    answers.AddRange(Ask(fold, cancellationToken));
                }
                return answers;
            },
            terminal,
            cancellationToken
        );

    private IEnumerable<Answer> Ask(AblationFold fold, CancellationToken cancellationToken)
    {
        // Among the candidates it would push out those that wait to be published.
        var aside = workshop.Beside(
            new WithoutDocuments(workshop.Source, fold.Removed),
            $"ablation-{Environment.ProcessId}"
        );
        try
        {
            if (aside.Build(cancellationToken: cancellationToken).Manifest is not { } manifest)
                throw new InvalidDataException(
                    TextResources.Format(terminal.Resources.Evaluation.NothingLeft, workshop.Source.Path)
                );
            using var knowledge = new KnowledgeBase(aside.Store.Open(manifest.Id));
            return DatasetRun.Of(knowledge, fold.Queries, typos, cancellationToken: cancellationToken).Answers.Values;
        }
        finally
        {
            if (Directory.Exists(aside.Store.DataFolder))
                Directory.Delete(aside.Store.DataFolder, recursive: true);
        }
    }
}
