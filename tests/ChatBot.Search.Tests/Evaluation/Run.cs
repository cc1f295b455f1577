using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

/// <summary>Lists as a search would give them, with falling scores.</summary>
internal static class Run
{
    public static RankedList List(string query, params string[] documents) =>
        new(query, documents.Select((id, index) => new RankedDocument(id, 100 - index)), TimeSpan.Zero);

    public static RankedList Lasting(double milliseconds) => new("q", [], TimeSpan.FromMilliseconds(milliseconds));
}
