using ChatBot.Search.Ranking;

namespace ChatBot.Search.Evaluation.Training;

/// <summary>What came of a training.</summary>
public sealed record TrainingReport
{
    /// <summary>All that were ranked.</summary>
    public required int Questions { get; init; }

    /// <summary>Those that a document which answers was found for; no other can be learned from.</summary>
    public required int Learned { get; init; }

    /// <summary>How many parts the questions were split into, by title.</summary>
    public required int Folds { get; init; }

    /// <summary>Every question ranked by weights trained on the folds that it is not in.</summary>
    public required RetrievalReport CrossValidated { get; init; }

    /// <summary>The same questions ranked by the weights that are in use, which may have learned from them.</summary>
    public required RetrievalReport Shipped { get; init; }

    /// <summary>Quotes of the right passage that hold a gold answer, titles held out; null where the set has no gold answers.</summary>
    public required Estimate? QuoteCrossValidated { get; init; }

    /// <summary>The same by the weights that are in use.</summary>
    public required Estimate? QuoteShipped { get; init; }

    /// <summary>How well questions are told from the same questions without their documents, titles held out.</summary>
    public required double? AnswerableAreaUnderCurve { get; init; }

    /// <summary>How well first passages that answer are told from those that do not, titles held out.</summary>
    public required double? RightAreaUnderCurve { get; init; }

    /// <summary>Trained on all questions, to two decimals.</summary>
    public required TrainedModel Model { get; init; }

    /// <summary>Features that paragraphs tell nothing of or that are the same for all candidates: their weights stay as they are in use.</summary>
    public required IReadOnlyList<string> Kept { get; init; }
}
