using ChatBot.Search.Ranking;

namespace ChatBot.Search.Questions;

/// <summary>A question as an index is asked it, and what was made of its words on the way.</summary>
/// <param name="Sought">Its words in their order, those that only ask left out.</param>
/// <param name="Lookup">Holds what was found of them in the index already.</param>
internal sealed record ReadQuestion(
    QuestionTerms Terms,
    IReadOnlyList<Correction> Corrections,
    IReadOnlyList<Synonym> Synonyms,
    IReadOnlyList<SoughtWords> Sought,
    TermLookup Lookup
);
