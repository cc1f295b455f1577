using ChatBot.Search.Questions;

namespace ChatBot.Search.Answering;

/// <summary>The answer to a question, always with the reasons for it.</summary>
public sealed record Answer
{
    public required AnswerKind Kind { get; init; }

    /// <summary>Of the question.</summary>
    public required string Language { get; init; }

    /// <summary>The question with its mistyped words corrected; null where none were.</summary>
    public string? Corrected { get; init; }

    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>For none: the words and terms that were looked for, in the order of the conversation; else empty.</summary>
    public IReadOnlyList<UnderstoodWord> Understood { get; init; } = [];

    /// <summary>What to say to small talk; else null.</summary>
    public string? Reply { get; init; }

    /// <summary>One for an answer, two to four for a choice, none for none; the best first.</summary>
    public required IReadOnlyList<Quote> Quotes { get; init; }

    /// <summary>Id of the generation that answered.</summary>
    public required string Generation { get; init; }

    public required Explanation Explanation { get; init; }
}
