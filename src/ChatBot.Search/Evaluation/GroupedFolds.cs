namespace ChatBot.Search.Evaluation;

/// <summary>
/// Parts questions into folds for training on some and testing on others, never with questions of
/// one group on both sides: paragraphs of one article give each other away.
/// </summary>
public static class GroupedFolds
{
    /// <summary>
    /// Query ids by fold, as even as the greedy rule makes them (largest group first, into the
    /// smallest fold); the largest fold exceeds the smallest by one group at most. What fold a
    /// question is in does not hang on the order of the questions.
    /// </summary>
    /// <param name="groups">The group of each query id, for example its document's title.</param>
    /// <exception cref="ArgumentException">There are fewer groups than folds.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Split(IReadOnlyDictionary<string, string> groups, int folds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(folds, 2);
        var sizes = groups
            .GroupBy(query => query.Value, query => query.Key, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        if (sizes.Count < folds)
            throw new ArgumentException($"{sizes.Count} groups cannot be parted into {folds} folds.", nameof(groups));

        List<string>[] parts = [.. Enumerable.Range(0, folds).Select(_ => new List<string>())];
        foreach (var group in sizes)
            parts.MinBy(part => part.Count)!.AddRange(group.Order(StringComparer.Ordinal));
        return parts;
    }
}
