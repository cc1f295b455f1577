using System.Text.Json.Serialization;
using ChatBot.Search.Answering;
using ChatBot.Search.Questions;

namespace ChatBot.Commands;

/// <summary>What <c>--explain</c> adds to the JSON.</summary>
internal sealed record ExplanationJson
{
    [JsonConverter(typeof(CamelCase<Decision>))]
    public required Decision Decision { get; init; }
    public required double Answerable { get; init; }
    public required double Right { get; init; }
    public string? Understood { get; init; }
    public required IReadOnlyList<Correction> Corrections { get; init; }
    public required IReadOnlyList<Synonym> Synonyms { get; init; }
    public required string SearchedLanguage { get; init; }
    public required IReadOnlyList<TermWeight> Terms { get; init; }
    public required IReadOnlyList<CandidateScore> Candidates { get; init; }

    public static ExplanationJson Of(Answer answer) => Of(answer.Explanation, answer.Corrections);

    private static ExplanationJson Of(Explanation explanation, IReadOnlyList<Correction> corrections) =>
        new()
        {
            Decision = explanation.Decision,
            Answerable = explanation.Answerable,
            Right = explanation.Right,
            Understood = explanation.Understood,
            Corrections = corrections,
            Synonyms = explanation.Synonyms,
            SearchedLanguage = explanation.SearchedLanguage,
            Terms = explanation.Terms,
            Candidates = explanation.Candidates,
        };
}
