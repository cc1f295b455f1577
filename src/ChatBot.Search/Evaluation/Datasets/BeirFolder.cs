using System.Text.Json.Serialization.Metadata;

namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>Reads the files of one BEIR folder and tells what is wrong with each line.</summary>
internal sealed class BeirFolder(string folder, Mistakes mistakes)
{
    private readonly string corpus = Path.Combine(folder, "corpus.jsonl");
    private readonly string queries = Path.Combine(folder, "queries.jsonl");
    private readonly string qrels = Path.Combine(folder, "qrels", "test.tsv");
    private readonly string answers = Path.Combine(folder, "answers.jsonl");

    public IEnumerable<BeirDocument> Documents() =>
        Distinct(corpus, BeirJson.Default.BeirLine, document => document.Id)
            .Select(line => line.Value)
            .Select(line => new BeirDocument(line.Id, line.Title ?? "", line.Text, line.Language));

    public IEnumerable<BeirQuery> Queries() =>
        Distinct(queries, BeirJson.Default.BeirLine, query => query.Id)
            .Select(line => line.Value)
            .Select(line => new BeirQuery(line.Id, line.Text, line.Language));

    /// <summary>By query, then by document.</summary>
    public Dictionary<string, Dictionary<string, int>> Judgements(HashSet<string> documentIds, HashSet<string> queryIds)
    {
        var judgements = new Dictionary<string, Dictionary<string, int>>(StringComparer.Ordinal);
        foreach (var (line, judgement) in JudgementFile.Read(qrels, mistakes))
        {
            if (!queryIds.Contains(judgement.Query))
                mistakes.Add(qrels, line, $"the query \"{judgement.Query}\" is not in queries.jsonl.");
            else if (!documentIds.Contains(judgement.Document))
                mistakes.Add(qrels, line, $"the document \"{judgement.Document}\" is not in corpus.jsonl.");
            else if (!TryAdd(judgements, judgement))
                mistakes.Add(qrels, line, $"{judgement.Query} and {judgement.Document} are judged a second time.");
        }
        return judgements;
    }

    /// <summary>By query; empty where the set has no such file.</summary>
    public Dictionary<string, IReadOnlyList<string>> Answers(HashSet<string> queryIds)
    {
        var gold = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (!File.Exists(answers))
            return gold;
        foreach (var (line, value) in Distinct(answers, BeirJson.Default.BeirAnswers, query => query.Id))
        {
            if (!queryIds.Contains(value.Id))
                mistakes.Add(answers, line, $"the query \"{value.Id}\" is not in queries.jsonl.");
            else if (value.Answers.Count == 0 || value.Answers.Any(string.IsNullOrWhiteSpace))
                mistakes.Add(answers, line, "\"answers\" must list at least one text, and no empty one.");
            else
                gold.Add(value.Id, [.. value.Answers.OfType<string>()]);
        }
        return gold;
    }

    public void ComplainOfQrels(string what) => mistakes.Add(qrels, what);

    private IEnumerable<(int Line, T Value)> Distinct<T>(string path, JsonTypeInfo<T> type, Func<T, string> idOf)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (line, value) in LineReader.Objects(path, type, mistakes))
        {
            var id = idOf(value);
            if (string.IsNullOrWhiteSpace(id))
                mistakes.Add(path, line, "\"_id\" is empty.");
            else if (!seen.Add(id))
                mistakes.Add(path, line, $"the id \"{id}\" stands on an earlier line already.");
            else
                yield return (line, value);
        }
    }

    private static bool TryAdd(
        Dictionary<string, Dictionary<string, int>> judgements,
        JudgementFile.Judgement judgement
    )
    {
        if (!judgements.TryGetValue(judgement.Query, out var ofQuery))
            judgements.Add(judgement.Query, ofQuery = new Dictionary<string, int>(StringComparer.Ordinal));
        return ofQuery.TryAdd(judgement.Document, judgement.Score);
    }
}
