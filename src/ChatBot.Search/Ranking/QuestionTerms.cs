using ChatBot.Search.Languages;

namespace ChatBot.Search.Ranking;

/// <summary>What a question is reduced to before an index is asked.</summary>
internal sealed record QuestionTerms(
    IReadOnlyList<QuestionTerm> Terms,
    IReadOnlyList<Variant> Variants,
    QuestionKind Kind
)
{
    public const int MaxTerms = 48;
}
