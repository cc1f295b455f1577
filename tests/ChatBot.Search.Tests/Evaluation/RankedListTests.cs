namespace ChatBot.Search.Tests.Evaluation;

public class RankedListTests
{
    [Fact]
    public void Twenty_ranks_are_kept()
    {
        var list = Run.List("q", [.. Enumerable.Range(1, 25).Select(number => $"d{number}")]);

        Assert.Equal(20, list.Documents.Count);
        Assert.Equal("d20", list.Documents[^1].Id);
    }

    [Fact]
    public void A_document_found_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => Run.List("q", "a", "b", "a"));
}
