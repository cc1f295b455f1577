using ChatBot.Search.Quotes;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>Learns which sentence of the right passage answers.</summary>
internal static class QuoteTrainer
{
    /// <summary>Null where the set has no gold answers.</summary>
    public static QuoteReport? Train(IReadOnlyList<QuoteExample> examples, IReadOnlyList<IReadOnlyList<string>> folds)
    {
        if (examples.Count == 0)
            return null;
        var heldOut = new List<(string Id, bool IsHeld)>(examples.Count);
        foreach (var fold in folds)
        {
            var ids = fold.ToHashSet(StringComparer.Ordinal);
            var weights = Fit(examples.Where(example => !ids.Contains(example.Id)));
            heldOut.AddRange(
                examples.Where(example => ids.Contains(example.Id)).Select(e => (e.Id, e.IsHeldBy(weights)))
            );
        }
        return new QuoteReport(
            Fit(examples).ByName,
            // In an order that does not hang on the folds.
            Estimate.OfShare(heldOut.OrderBy(row => row.Id, StringComparer.Ordinal).Select(row => row.IsHeld)),
            Estimate.OfShare(examples.Select(example => example.IsHeldBy(QuoteSelection.Shipped)))
        );
    }

    private static LinearWeights Fit(IEnumerable<QuoteExample> examples)
    {
        var names = UnitFeatures.NamesInOrder;
        var fitted = ListwiseModel.Fit(
            examples
                .Where(example => example.Relevant.Contains(false))
                .Select(example => new ListwiseQuestion(
                    [.. example.Units.Select(unit => unit.ToArray())],
                    example.Relevant
                )),
            names.Count
        );
        return new LinearWeights(
            names,
            new OrderedDictionary<string, double>(names.Zip(fitted, KeyValuePair.Create), StringComparer.Ordinal)
        );
    }
}

/// <param name="HeldOut">Quotes of the right passage that hold a gold answer, by weights that have seen no question of the title.</param>
/// <param name="Shipped">The same by the weights in use.</param>
internal sealed record QuoteReport(IReadOnlyDictionary<string, double> Weights, Estimate HeldOut, Estimate Shipped);
