using ChatBot.Search.Curation;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>
/// Understands a question from the ones before it: "Et au Mali ?", "pourquoi ?", "qui la dirige ?". Only
/// what cannot be understood alone is touched; a question complete in itself stays as it is.
/// </summary>
internal sealed class FollowUps(Glossary glossary)
{
    /// <summary>In UTF-16 units, from the end: what was said long ago is not meant.</summary>
    private const int MaxContext = 400;

    /// <summary>What is named beside an opening "and" in place of a question.</summary>
    private const int MaxNamed = 3;

    /// <param name="history">Earlier questions, oldest first.</param>
    public Understood Understand(string question, IReadOnlyList<string> history, string language)
    {
        Understood? said = null;
        foreach (var earlier in history)
            said = Join(earlier, said, language);
        return Join(question, said, language);
    }

    private Understood Join(string question, Understood? said, string language)
    {
        if (said is null)
            return new Understood(question, question);
        var spoken = Spoken.Of(question, language);
        if (!LeansOn(spoken, language))
            return new Understood(question, question);
        var context = spoken.Asks ? said.Text : WithoutReplaced(said.Text, spoken, language);
        if (context.Length > MaxContext)
            context = context[^MaxContext..];
        return new Understood($"{context} {question}", spoken.Asks ? question : said.Asking, context.Length + 1);
    }

    private static bool LeansOn(Spoken spoken, string language)
    {
        var count = spoken.Content.Count;
        if (language == "zh")
            return count
                <= (
                    spoken.Asks ? 2
                    : spoken.Opens ? MaxNamed + 1
                    : 0
                );
        if (count == 0)
            return spoken.Asks || spoken.RefersBack;
        if (spoken.Opens && !spoken.Asks)
            return count <= MaxNamed;
        return spoken.RefersBack && count <= (spoken.Opens || language == "ar" ? 2 : 1);
    }

    // "And in Mali?" puts one name in another's place.
    private string WithoutReplaced(string said, Spoken spoken, string language)
    {
        if (!NamesIn(spoken.Text, spoken.Content, language).Any())
            return said;
        var kept = said.ToCharArray();
        foreach (var word in NamesIn(said, QuestionAnalyzer.Words(said, language), language))
            kept.AsSpan(word.Start, word.End - word.Start).Fill(' ');
        return new string(kept);
    }

    // In a language without capitals the glossary knows the name in one that has them.
    private IEnumerable<Word> NamesIn(string text, IReadOnlyList<Word> words, string language) =>
        words.Where(word => Names.IsName(text, word)).Union(glossary.Names(words, language));
}
