using ChatBot.Search.Generations;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>
/// Corrects the words of a question that neither the documents nor the glossary know, and guesses at those
/// it must leave as they are.
/// </summary>
/// <param name="isKnown">Whether the searched index or the glossary has a word.</param>
internal sealed class QuestionSpelling(Generation generation, string language, Func<Word, bool> isKnown)
{
    private const int MaxGuesses = 3;
    private const string Elided = "ldjmnstc";

    public (IReadOnlyList<Word> Words, IReadOnlyList<Correction> Corrections) Correct(
        string question,
        IReadOnlyList<Word> words
    )
    {
        if (words.All(word => word.Trigram is not null || isKnown(word)))
            return (words, []);
        var vocabulary = generation.Vocabulary(language);
        var read = new List<Word>(words.Count);
        var corrections = new List<Correction>();
        foreach (var asked in words)
        {
            var word = WithoutArticle(asked, out var elided) ? elided : asked;
            if (word.Trigram is not null || isKnown(word) || vocabulary.Correct(word.Surface) is not { } correct)
            {
                read.Add(word);
                continue;
            }
            var start = word.Start + Article(question.AsSpan(word.Start, word.End - word.Start), word);
            corrections.Add(new Correction(question[start..word.End], correct.Term, start));
            // A function word or a word that only asks leaves nothing behind.
            read.AddRange(
                QuestionAnalyzer
                    .Words(correct.Term, language)
                    .Select(w => w with { Start = word.Start, End = word.End })
            );
        }
        return (read, corrections);
    }

    /// <summary>
    /// What else a word may be that no document has as it stands, too doubtful to correct it: looked for
    /// beside the word, so that the rest of the question decides.
    /// </summary>
    public IEnumerable<(IReadOnlyList<Word> Words, double Strength)> Guesses(Word word)
    {
        if (word.Trigram is not null)
            yield break;
        foreach (var guess in generation.Vocabulary(language).Suggest(word.Surface, MaxGuesses))
        {
            // The root: the least likely of three is still worth a look.
            if (LanguageAnalyzer.Words(guess.Term, language) is { Count: > 0 } read)
                yield return (read, Math.Sqrt(guess.Score));
        }
    }

    // The length of what is elided before a word, which is not mistyped: l'onnu.
    private int Article(ReadOnlySpan<char> written, Word word) =>
        language == "fr" && !word.Surface.Contains('\'', StringComparison.Ordinal)
            ? written.IndexOfAny('\'', '’') + 1
            : 0;

    // lonu, denfants: typed without the apostrophe.
    private bool WithoutArticle(Word word, out Word bare)
    {
        bare = word;
        if (language != "fr" || word.Surface.Length < 4 || !Elided.Contains(word.Surface[0]) || isKnown(word))
            return false;
        bare = LanguageAnalyzer.Words(word.Surface[1..], language) is [var rest]
            ? rest with
            {
                Start = word.Start,
                End = word.End,
            }
            : word;
        return isKnown(bare);
    }
}
