using System.Collections.Concurrent;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Curation;

/// <summary>Finds the concepts that a question names and their forms in the language of the documents.</summary>
public sealed class Glossary(IReadOnlyList<Concept> concepts)
{
    /// <summary>In words; a longer form is no term.</summary>
    private const int MaxWords = 12;

    private readonly ConcurrentDictionary<string, Lazy<FormIndex>> indexes = new(StringComparer.Ordinal);

    /// <summary>The concept whose form the words from the given place on are, the longest there; none where there is none.</summary>
    /// <returns>How many words the form takes, and the concepts that have it.</returns>
    public (int Count, IReadOnlyList<int> Concepts) Match(IReadOnlyList<Word> words, int start, string language)
    {
        var index = In(language);
        if (!index.FirstKeys.Contains(Key(words[start])))
            return (0, []);
        for (var count = Math.Min(MaxWords, words.Count - start); count > 0; count--)
        {
            if (index.ByKeys.TryGetValue(Keys(words.Skip(start).Take(count)), out var found))
                return (count, found);
        }
        return (0, []);
    }

    /// <summary>Whether a form in this language has the word.</summary>
    public bool Knows(Word word, string language) => In(language).Keys.Contains(Key(word));

    /// <summary>Those of the words that are of a concept which is written with a capital where letters have them.</summary>
    public IEnumerable<Word> Names(IReadOnlyList<Word> words, string language)
    {
        for (var i = 0; i < words.Count; )
        {
            var (count, found) = Match(words, i, language);
            if (found.Any(concept => concepts[concept].IsName))
            {
                foreach (var word in words.Skip(i).Take(count))
                    yield return word;
            }
            i += Math.Max(1, count);
        }
    }

    /// <summary>The forms of a concept as words; those that are but question words and function words are left out.</summary>
    public IReadOnlyList<IReadOnlyList<Word>> Forms(int concept, string language) => In(language).Forms[concept];

    /// <summary>Every word of the forms in a language, unstemmed.</summary>
    public IEnumerable<string> Surfaces(string language) =>
        In(language)
            .Forms.SelectMany(forms => forms)
            .SelectMany(form => form)
            .Select(word => word.Surface)
            .Distinct(StringComparer.Ordinal);

    private FormIndex In(string language) =>
        indexes.GetOrAdd(language, l => new Lazy<FormIndex>(() => Analyse(l))).Value;

    private FormIndex Analyse(string language)
    {
        var forms = concepts
            .Select(concept =>
                (IReadOnlyList<IReadOnlyList<Word>>)
                    [
                        .. concept
                            .In(language)
                            .Select(form => QuestionAnalyzer.Words(form, language))
                            .Where(form => form.Count is > 0 and <= MaxWords),
                    ]
            )
            .ToList();
        var byKeys = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var firstKeys = new HashSet<string>(StringComparer.Ordinal);
        for (var concept = 0; concept < forms.Count; concept++)
        {
            foreach (var form in forms[concept])
            {
                firstKeys.Add(Key(form[0]));
                var keys = Keys(form);
                if (!byKeys.TryGetValue(keys, out var found))
                    byKeys[keys] = found = [];
                if (!found.Contains(concept))
                    found.Add(concept);
            }
        }
        return new FormIndex(forms, byKeys, firstKeys, [.. forms.SelectMany(f => f).SelectMany(f => f).Select(Key)]);
    }

    // A Chinese bigram depends on what follows, its character does not.
    private static string Key(Word word) => word.Trigram is null ? word.Stem : word.Surface;

    private static string Keys(IEnumerable<Word> words) => string.Join(' ', words.Select(Key));

    private sealed record FormIndex(
        List<IReadOnlyList<IReadOnlyList<Word>>> Forms,
        Dictionary<string, List<int>> ByKeys,
        HashSet<string> FirstKeys,
        HashSet<string> Keys
    );
}
