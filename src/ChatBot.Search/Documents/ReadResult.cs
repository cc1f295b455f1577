namespace ChatBot.Search.Documents;

/// <summary>A document, or the problems that kept it from being read; never both.</summary>
public sealed record ReadResult(Document? Document, IReadOnlyList<Problem> Problems)
{
    public static ReadResult Of(Document document) => new(document, []);

    public static ReadResult Failed(params IReadOnlyList<Problem> problems) => new(null, problems);
}
