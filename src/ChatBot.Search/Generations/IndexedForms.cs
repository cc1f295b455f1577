using System.Collections.Concurrent;
using ChatBot.Search.Curation;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Generations;

/// <summary>Which forms of the glossary's concepts each index has, found once.</summary>
internal sealed class IndexedForms(Glossary glossary)
{
    private readonly ConcurrentDictionary<(int Concept, string Language), IReadOnlyList<IReadOnlyList<Word>>> known =
        new();

    /// <param name="isIndexed">Whether the index of the language has all words of a form.</param>
    public IReadOnlyList<IReadOnlyList<Word>> Of(
        int concept,
        string language,
        Func<IReadOnlyList<Word>, bool> isIndexed
    ) =>
        known.TryGetValue((concept, language), out var forms)
            ? forms
            : known[(concept, language)] = [.. glossary.Forms(concept, language).Where(isIndexed)];
}
