namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>
/// Documents, questions and judgements in BEIR's layout (Thakur et al. 2021, arXiv 2104.08663):
/// <c>corpus.jsonl</c>, <c>queries.jsonl</c>, <c>qrels/test.tsv</c> and, where the set has gold
/// answers, <c>answers.jsonl</c>.
/// </summary>
public sealed class BeirDataset
{
    private readonly string folder;

    private BeirDataset(string folder)
    {
        this.folder = folder;
    }

    /// <summary>
    /// Streamed from the file each time it is enumerated, so that a million documents need no room;
    /// enumerating throws <see cref="InvalidDataException"/> where the file changed for the worse.
    /// </summary>
    public IEnumerable<BeirDocument> Corpus => new BeirFolder(folder, new Mistakes(limit: 1)).Documents();

    public required int DocumentCount { get; init; }

    /// <summary>Those with at least one relevant document, in the order of the file.</summary>
    public required IReadOnlyList<BeirQuery> Queries { get; init; }

    /// <summary>Queries without a relevant document, which are not evaluated.</summary>
    public required int SkippedQueryCount { get; init; }

    /// <summary>By query id, then document id: above 0 is relevant, the higher the more. Of <see cref="Queries"/> only.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> Judgements { get; init; }

    /// <summary>Gold answers by query id; empty where the set has none.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Answers { get; init; }

    /// <summary>Reads and checks the whole folder; the corpus once, of which ids alone are held.</summary>
    /// <exception cref="InvalidDataException">
    /// The mistakes that were found, at most twenty, one a line as <c>file:line: what is wrong</c>.
    /// </exception>
    public static BeirDataset Load(string folder)
    {
        var mistakes = new Mistakes();
        var files = new BeirFolder(folder, mistakes);
        var documentIds = files.Documents().Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        var queries = files.Queries().ToList();
        var queryIds = queries.Select(query => query.Id).ToHashSet(StringComparer.Ordinal);
        // A line that is wrong there would be held against every judgement on it.
        mistakes.ThrowIfAny();
        var answers = files.Answers(queryIds);
        var judgements = files
            .Judgements(documentIds, queryIds)
            .Where(judged => judged.Value.Values.Any(score => score > 0))
            .ToDictionary(
                judged => judged.Key,
                judged => (IReadOnlyDictionary<string, int>)judged.Value,
                StringComparer.Ordinal
            );
        if (judgements.Count == 0)
            files.ComplainOfQrels("no query has a relevant document.");
        mistakes.ThrowIfAny();

        List<BeirQuery> evaluated = [.. queries.Where(query => judgements.ContainsKey(query.Id))];
        return new BeirDataset(folder)
        {
            DocumentCount = documentIds.Count,
            Queries = evaluated,
            SkippedQueryCount = queries.Count - evaluated.Count,
            Judgements = judgements,
            Answers = answers,
        };
    }
}
