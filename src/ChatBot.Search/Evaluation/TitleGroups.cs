using ChatBot.Search.Evaluation.Datasets;

namespace ChatBot.Search.Evaluation;

/// <summary>Groups by title: paragraphs of one article give each other away.</summary>
internal static class TitleGroups
{
    /// <summary>For each query the title of the document that answers it, of several the first in ordinal order.</summary>
    public static IReadOnlyDictionary<string, string> Of(BeirDataset dataset)
    {
        var titles = dataset.Corpus.ToDictionary(document => document.Id, TitleOf, StringComparer.Ordinal);
        return dataset.Judgements.ToDictionary(
            judged => judged.Key,
            judged =>
                judged
                    .Value.Where(document => document.Value > 0)
                    .Select(document => titles[document.Key])
                    .Min(StringComparer.Ordinal)!,
            StringComparer.Ordinal
        );
    }

    /// <summary>A document without a title stands for itself; no title has a line break in front.</summary>
    public static string TitleOf(BeirDocument document) =>
        string.IsNullOrWhiteSpace(document.Title) ? "\n" + document.Id : document.Title.Trim();
}
