using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Building;

/// <summary>A candidate that stands beside the live generation, or null where no document could be read.</summary>
/// <param name="IsNew">False where a generation of the same id stood there already.</param>
public sealed record BuildResult(Manifest? Manifest, bool IsNew, IReadOnlyList<Problem> Skipped);
