using ChatBot.Knowledge;
using ChatBot.Search.Evaluation;
using ChatBot.Search.Evaluation.Datasets;
using ChatBot.Search.Generations;
using ChatBot.Texts;

namespace ChatBot.Commands.Evaluation;

/// <summary>Builds a set without the documents that answer some of its questions.</summary>
internal sealed class Ablation(KnowledgeWorkshop workshop, Terminal terminal)
{
    /// <summary>A generation for each fold, built when it is asked for and deleted when the next one is.</summary>
    public IEnumerable<(Generation Generation, IReadOnlyList<BeirQuery> Queries)> Build(
        IEnumerable<AblationFold> folds,
        CancellationToken cancellationToken
    )
    {
        foreach (var fold in folds)
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
                using var generation = aside.Store.Open(manifest.Id);
                yield return (generation, fold.Queries);
            }
            finally
            {
                if (Directory.Exists(aside.Store.DataFolder))
                    Directory.Delete(aside.Store.DataFolder, recursive: true);
            }
        }
    }
}
