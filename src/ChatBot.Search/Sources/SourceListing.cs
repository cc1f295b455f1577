using ChatBot.Search.Documents;

namespace ChatBot.Search.Sources;

/// <summary>What a source holds.</summary>
/// <param name="Paths">Of all that may be documents, in ordinal order.</param>
/// <param name="Problems">Of what could not even be listed.</param>
public sealed record SourceListing(IReadOnlyList<string> Paths, IReadOnlyList<Problem> Problems);
