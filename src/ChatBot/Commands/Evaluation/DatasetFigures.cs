using ChatBot.Search.Evaluation;

namespace ChatBot.Commands.Evaluation;

/// <summary>All that was measured over a set.</summary>
/// <param name="Strangers">Null where no other set was named.</param>
/// <param name="Ablation">What questions got without their documents; null where that was not asked for.</param>
internal sealed record DatasetFigures(
    DatasetRequest Request,
    int Questions,
    int Documents,
    DatasetReport Report,
    StrangersReport? Strangers,
    KindShares? Ablation,
    string Generation
);
