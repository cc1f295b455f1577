using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Evaluation;

/// <summary>Questions, and the documents without which the set no longer answers them.</summary>
/// <param name="Removed">
/// Ids of every document that bears the title of a relevant one: paragraphs of one article answer
/// each other's questions.
/// </param>
public sealed record AblationFold(IReadOnlyList<BeirQuery> Queries, IReadOnlySet<string> Removed)
{
    /// <summary>Few enough to build an index each, many enough that each lacks little of the set.</summary>
    private const int MaxFolds = 10;

    /// <summary>Chooses questions at even distances and parts them by title into at most ten folds.</summary>
    /// <param name="count">How many questions; at most all.</param>
    public static IReadOnlyList<AblationFold> Split(BeirDataset dataset, int count)
    {
        var titles = dataset.Corpus.ToDictionary(document => document.Id, TitleGroups.TitleOf, StringComparer.Ordinal);
        var chosen = Evenly(dataset.Queries, count)
            .ToDictionary(query => query.Id, query => query, StringComparer.Ordinal);
        var titlesOf = chosen.Keys.ToDictionary(
            id => id,
            id =>
                dataset.Judgements[id].Where(judged => judged.Value > 0).Select(judged => titles[judged.Key]).ToList(),
            StringComparer.Ordinal
        );
        return
        [
            .. Folds(titlesOf)
                .Select(ids =>
                {
                    var removed = ids.SelectMany(id => titlesOf[id]).ToHashSet(StringComparer.Ordinal);
                    return new AblationFold(
                        [.. ids.Select(id => chosen[id])],
                        titles
                            .Where(document => removed.Contains(document.Value))
                            .Select(document => document.Key)
                            .ToHashSet(StringComparer.Ordinal)
                    );
                }),
        ];
    }

    private static IReadOnlyList<IReadOnlyList<string>> Folds(Dictionary<string, List<string>> titlesOf)
    {
        var groups = titlesOf.ToDictionary(
            question => question.Key,
            question => question.Value.Min(StringComparer.Ordinal)!,
            StringComparer.Ordinal
        );
        var folds = Math.Min(MaxFolds, groups.Values.Distinct(StringComparer.Ordinal).Count());
        return folds < 2
            ?
            [
                [.. groups.Keys],
            ]
            : GroupedFolds.Split(groups, folds);
    }

    private static IEnumerable<BeirQuery> Evenly(IReadOnlyList<BeirQuery> queries, int count)
    {
        var chosen = Math.Min(count, queries.Count);
        return Enumerable.Range(0, chosen).Select(i => queries[(int)((long)i * queries.Count / chosen)]);
    }
}
