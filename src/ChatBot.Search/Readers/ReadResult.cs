using ChatBot.Search.Documents;

namespace ChatBot.Search.Readers;

/// <summary>
/// A document, or the problems that kept it from being read; both where the rest of it could be read.
/// </summary>
public sealed record ReadResult(Document? Document, IReadOnlyList<Problem> Problems)
{
    public static ReadResult Failed(params IReadOnlyList<Problem> problems) => new(null, problems);
}
