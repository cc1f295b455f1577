using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>A word of a question, or the words of a term of the glossary, and what an index was asked for in their place.</summary>
/// <param name="Asked">In their places in the question.</param>
/// <param name="Ways">Each says the same as the words that were asked.</param>
internal sealed record SoughtWords(
    IReadOnlyList<Word> Asked,
    IReadOnlyList<IReadOnlyList<Word>> Ways,
    bool IsConcept = false
)
{
    public int Start => Asked[0].Start;

    public int End => Asked[^1].End;

    /// <summary>A Chinese character that is no term by itself.</summary>
    public bool IsCharacter => !IsConcept && Asked[0].Trigram is not null;
}
