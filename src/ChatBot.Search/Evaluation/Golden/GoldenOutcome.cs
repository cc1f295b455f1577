using ChatBot.Search.Answering;

namespace ChatBot.Search.Evaluation.Golden;

/// <summary>What a golden question got.</summary>
/// <param name="Id">Of the question.</param>
/// <param name="Quotes">Where each quote stands, the best first.</param>
public sealed record GoldenOutcome(string Id, AnswerKind Kind, IReadOnlyList<GoldenPlace> Quotes);
