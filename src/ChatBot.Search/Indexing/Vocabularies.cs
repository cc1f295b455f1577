using System.Collections.Concurrent;
using ChatBot.Search.Curation;
using ChatBot.Search.Languages;
using ChatBot.Search.Spelling;
using Lucene.Net.Index;

namespace ChatBot.Search.Indexing;

/// <summary>
/// The words each language's questions are corrected by: those of its documents, of the glossary, and
/// the function words, so that a mistyped one is not taken for a rare name. Made when first needed.
/// </summary>
internal sealed class Vocabularies(IReadOnlyDictionary<string, LanguageIndex> indexes, Glossary glossary)
{
    /// <summary>As documents that hold a function word or a word of the glossary, whatever the index.</summary>
    private const int CommonFrequency = 16;

    private readonly ConcurrentDictionary<string, Lazy<Vocabulary>> made = new(StringComparer.Ordinal);

    public Vocabulary Of(string language) =>
        made.GetOrAdd(language, l => new Lazy<Vocabulary>(() => new Vocabulary(Terms(l)))).Value;

    private IEnumerable<(string Term, int DocumentFrequency)> Terms(string language)
    {
        foreach (var word in StopWords.Of(language).Concat(QuestionWords.Of(language)))
            yield return (word, CommonFrequency);
        foreach (var word in glossary.Surfaces(language))
            yield return (word, 1);
        if (!indexes.TryGetValue(language, out var index))
            yield break;
        var reader = index.Searcher.IndexReader;
        var live = MultiFields.GetLiveDocs(reader);
        if (MultiFields.GetTerms(reader, Fields.Surface)?.GetEnumerator() is not { } terms)
            yield break;
        while (terms.MoveNext())
        {
            var frequency = live is null ? terms.DocFreq : terms.CountLive(live);
            if (frequency > 0)
                yield return (terms.Term.Utf8ToString(), frequency);
        }
    }
}
