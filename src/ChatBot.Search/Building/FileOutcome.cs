using ChatBot.Search.Documents;
using ChatBot.Search.Generations;

namespace ChatBot.Search.Building;

/// <summary>What became of a file of the source.</summary>
/// <param name="Hash">Null where it could not be read to its end.</param>
/// <param name="IsDocument">Whether it is in the index.</param>
/// <param name="Problems">Why it is not, or which part of it is not.</param>
public sealed record FileOutcome(DocumentHash? Hash, bool IsDocument, IReadOnlyList<Problem> Problems);
