using System.Text.Json.Serialization;
using ChatBot.Search.Answering;

namespace ChatBot.Commands;

/// <summary>What <c>--explain</c> adds to the JSON.</summary>
internal sealed record ExplanationJson
{
    [JsonConverter(typeof(CamelCase<Decision>))]
    public required Decision Decision { get; init; }
    public required string SearchedLanguage { get; init; }
    public required IReadOnlyList<TermWeight> Terms { get; init; }
    public required IReadOnlyList<CandidateScore> Candidates { get; init; }

    public static ExplanationJson Of(Explanation explanation) =>
        new()
        {
            Decision = explanation.Decision,
            SearchedLanguage = explanation.SearchedLanguage,
            Terms = explanation.Terms,
            Candidates = explanation.Candidates,
        };
}
