using ChatBot.Search.Curation;
using ChatBot.Search.Generations;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Questions;

/// <summary>
/// Reduces a question to the terms that one language's index is asked for: unknown words corrected or
/// guessed at, concepts of the glossary with their other forms, and in the index's language where it is another.
/// </summary>
internal sealed class QuestionReader(Generation generation, string language, string searched)
{
    private const int MaxVariants = 64;

    /// <summary>What was said before counts less than what is asked now.</summary>
    private const double ContextFactor = 0.4;

    private static readonly string[] Latin = ["en", "fr", "es"];

    /// <summary>A word of another language that no glossary knows may be a name or may mean nothing here.</summary>
    private const double UntranslatedFactor = 0.6;

    /// <summary>A Chinese character is a part of a word.</summary>
    private const double UntranslatedCharacterFactor = 0.2;

    private readonly TermLookup lookup = new(generation.Index(searched));
    private readonly Glossary glossary = generation.Glossary;
    private readonly List<QuestionTerm> terms = [];
    private readonly List<Variant> variants = [];
    private readonly List<Synonym> synonyms = [];
    private readonly List<SoughtWords> sought = [];
    private int contextLength;

    public ReadQuestion Read(string question) => Read(new Understood(question, question));

    public ReadQuestion Read(Understood understood)
    {
        var question = understood.Text;
        contextLength = understood.ContextLength;
        var (words, corrections) = Spelling.Correct(question, QuestionAnalyzer.Words(question, language));
        for (var i = 0; i < words.Count && terms.Count < QuestionTerms.MaxTerms; )
        {
            var (count, concepts) = glossary.Match(words, i, language);
            if (count == 0 && !IsIndexed(words[i]))
                (count, concepts) = MatchElsewhere(words, i);
            sought.Add(
                count == 0
                    ? new SoughtWords([words[i]], [Add(words[i], question)])
                    : AddConcept([.. words.Skip(i).Take(count)], concepts, question)
            );
            i += Math.Max(1, count);
        }
        return new ReadQuestion(
            new QuestionTerms(terms, variants, QuestionKinds.Of(understood.Asking, language)),
            corrections,
            synonyms,
            sought,
            lookup
        );
    }

    // People mix languages: peacekeeping in a French question is English.
    private (int Count, IReadOnlyList<int> Concepts) MatchElsewhere(IReadOnlyList<Word> words, int start)
    {
        foreach (var other in Latin.Where(other => other != language))
        {
            if (LanguageAnalyzer.Words(words[start].Surface, other) is not [var word])
                continue;
            var (count, concepts) = glossary.Match([word], 0, other);
            if (count > 0)
                return (count, concepts);
        }
        return (0, []);
    }

    private QuestionSpelling Spelling => field ??= new(generation, language, IsKnown);

    // The words as the index is asked for them.
    private List<Word> Add(Word word, string question)
    {
        if (language == searched)
        {
            AddGuesses(word, Add(new QuestionTerm(word, Names.IsName(question, word), Factor(word))));
            return [word];
        }
        var factor = word.Trigram is null ? UntranslatedFactor : UntranslatedCharacterFactor;
        var read = LanguageAnalyzer.Words(word.Surface, searched);
        foreach (var other in read)
            Add(new QuestionTerm(other, Names.IsName(question, word), factor * Factor(word)));
        return read;
    }

    private void AddGuesses(Word word, int place)
    {
        var guesses = Spelling.Guesses(word).Take(MaxVariants - variants.Count).ToList();
        if (guesses.Count == 0)
            return;
        variants.AddRange(guesses.Select(guess => new Variant([place], guess.Words, guess.Strength)));
        synonyms.Add(new Synonym(word.Surface, [.. guesses.Select(guess => Text(guess.Words))]));
    }

    private SoughtWords AddConcept(IReadOnlyList<Word> asked, IReadOnlyList<int> concepts, string question)
    {
        var forms = concepts.SelectMany(concept => generation.Forms.Of(concept, searched, IsIndexed)).ToList();
        var isName = asked.Any(word => Names.IsName(question, word));
        var chosen = language == searched && (forms.Count == 0 || IsIndexed(asked)) ? asked : forms.FirstOrDefault();
        if (chosen is null)
            return new SoughtWords(
                asked,
                [
                    [.. asked.SelectMany(word => Add(word, question))],
                ],
                IsConcept: true
            );
        int[] standsFor = [.. chosen.Select(word => Add(new QuestionTerm(word, isName, Factor(asked[0])))).Distinct()];
        var others = forms.Where(form => !SameStems(form, chosen)).ToList();
        foreach (var form in others.Take(MaxVariants - variants.Count))
            variants.Add(new Variant(standsFor, form));
        var asking = Text(asked);
        IReadOnlyList<string> read =
        [
            .. forms.Select(Text).Where(text => text != asking).Distinct(StringComparer.Ordinal),
        ];
        if (read.Count > 0)
            synonyms.Add(new Synonym(asking, read));
        return new SoughtWords(asked, language == searched ? [asked, .. forms] : forms, IsConcept: true);
    }

    private double Factor(Word asked) => asked.Start < contextLength ? ContextFactor : 1;

    // Its place among the terms; a word asked for twice is one term.
    private int Add(QuestionTerm term)
    {
        var known = terms.FindIndex(other => other.Stem == term.Stem);
        if (known >= 0)
            return known;
        terms.Add(term);
        return terms.Count - 1;
    }

    private bool IsIndexed(IReadOnlyList<Word> form) => form.All(IsIndexed);

    private bool IsIndexed(Word word) =>
        lookup.Find(Fields.Text, word.Stem) is not null || lookup.Find(Fields.Titles, word.Stem) is not null;

    private bool IsKnown(Word word) =>
        IsIndexed(word) || glossary.Knows(word, language) || MatchElsewhere([word], 0).Count > 0;

    private static bool SameStems(IReadOnlyList<Word> form, IReadOnlyList<Word> other) =>
        form.Select(word => word.Stem).SequenceEqual(other.Select(word => word.Stem), StringComparer.Ordinal);

    private static string Text(IReadOnlyList<Word> form) =>
        string.Join(form[0].Trigram is null ? " " : "", form.Select(word => word.Surface));
}
