using System.Globalization;

namespace ChatBot.Search.Evaluation;

/// <summary>
/// The run file that trec_eval reads: <c>query Q0 document rank score tag</c>, ranks from 1.
/// trec_eval orders by score and not by rank, reads scores in single precision and breaks ties by
/// document id, so each score is written in single precision and, where it would not be below the
/// one before, as the next number below that: the order on file is the order of the list.
/// </summary>
public static class TrecRun
{
    /// <exception cref="InvalidDataException">
    /// An id or the tag is empty or holds white space, or scores rise, are no numbers or beyond single precision.
    /// </exception>
    public static void Write(TextWriter writer, IEnumerable<RankedList> run, string tag)
    {
        Check(tag, "The tag");
        foreach (var list in run)
        {
            Check(list.QueryId, "The query id");
            foreach (var document in list.Documents)
                Check(document.Id, "The document id");
            foreach (var ((rank, document), score) in list.Documents.Index().Zip(FallingScores(list)))
                writer.Write(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{list.QueryId} Q0 {document.Id} {rank + 1} {score:R} {tag}\n"
                    )
                );
        }
    }

    /// <summary>Lists in the order of the file, each by rank, without times.</summary>
    /// <exception cref="InvalidDataException">Lines that are none of a run, by file and line.</exception>
    public static IReadOnlyList<RankedList> Read(string path)
    {
        var mistakes = new Mistakes();
        var run = new OrderedDictionary<string, List<RankedDocument>>(StringComparer.Ordinal);
        foreach (var (line, text) in LineReader.Lines(path))
        {
            if (Add(run, text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { } mistake)
                mistakes.Add(path, line, mistake);
        }
        mistakes.ThrowIfAny();
        return [.. run.Select(list => new RankedList(list.Key, list.Value, TimeSpan.Zero))];
    }

    /// <summary>What is wrong with a line, if anything is.</summary>
    private static string? Add(OrderedDictionary<string, List<RankedDocument>> run, string[] columns)
    {
        if (columns is not [var query, _, var id, var rank, var score, _])
            return "write query, Q0, document, rank, score and tag, parted by spaces.";
        if (!run.TryGetValue(query, out var list))
            run.Add(query, list = []);
        var expected = (list.Count + 1).ToString(CultureInfo.InvariantCulture);
        if (rank != expected)
            return $"the rank is {rank} where {expected} is expected.";
        if (
            !double.TryParse(score, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            || !double.IsFinite(value)
        )
            return $"the score {score} is no number.";
        if (list.Exists(document => document.Id == id))
            return $"{id} stands twice in the list of {query}.";
        list.Add(new RankedDocument(id, value));
        return null;
    }

    private static IEnumerable<float> FallingScores(RankedList list)
    {
        var before = double.PositiveInfinity;
        var written = float.PositiveInfinity;
        foreach (var document in list.Documents)
        {
            if (!float.IsFinite((float)document.Score) || document.Score > before)
                throw new InvalidDataException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The score {document.Score} of \"{document.Id}\" for \"{list.QueryId}\" is no number or above the one before it."
                    )
                );
            before = document.Score;
            written = Math.Min((float)document.Score, MathF.BitDecrement(written));
            yield return written;
        }
    }

    private static void Check(string word, string what)
    {
        if (word.Length == 0 || word.Any(char.IsWhiteSpace))
            throw new InvalidDataException(
                $"{what} \"{word}\" is empty or holds white space, which a run file cannot carry."
            );
    }
}
