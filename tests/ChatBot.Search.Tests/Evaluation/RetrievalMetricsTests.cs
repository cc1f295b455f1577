using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

public class RetrievalMetricsTests
{
    private const int Digits = 6;

    [Fact]
    public void Three_relevant_documents_of_which_two_are_found_at_ranks_2_and_3()
    {
        var metrics = RetrievalMetrics.Of(Run.List("q", "x", "a", "c", "y"), Judged(("a", 2), ("b", 1), ("c", 1)));

        Assert.Equal(0, metrics.RecallAt1);
        Assert.Equal(2.0 / 3, metrics.RecallAt5, Digits);
        Assert.Equal(2.0 / 3, metrics.RecallAt10, Digits);
        Assert.Equal(0.5, metrics.ReciprocalRankAt10);
        // Found: 2 / log2(3) + 1 / log2(4) = 1.261860 + 0.5. Best: 2 / 1 + 1 / log2(3) + 1 / log2(4) = 2 + 0.630930 + 0.5.
        Assert.Equal(1.761860 / 3.130930, metrics.NdcgAt10, Digits);
    }

    [Fact]
    public void The_only_relevant_document_first_earns_everything() =>
        Assert.Equal(
            new RetrievalMetrics(1, 1, 1, 1, 1),
            RetrievalMetrics.Of(Run.List("q", "a", "x"), Judged(("a", 1), ("x", 0)))
        );

    [Theory]
    [InlineData(5, 1, 1, 0.2, 0.386853)] // 1 / log2(6)
    [InlineData(6, 0, 1, 0.166667, 0.356207)] // 1 / log2(7)
    [InlineData(10, 0, 1, 0.1, 0.289065)] // 1 / log2(11)
    [InlineData(11, 0, 0, 0, 0)]
    public void One_relevant_document_at_a_rank(int rank, double recallAt5, double recallAt10, double mrr, double ndcg)
    {
        string[] found = [.. Enumerable.Range(1, 15).Select(place => place == rank ? "a" : $"x{place}")];

        var metrics = RetrievalMetrics.Of(Run.List("q", found), Judged(("a", 1)));

        Assert.Equal(0, metrics.RecallAt1);
        Assert.Equal(recallAt5, metrics.RecallAt5);
        Assert.Equal(recallAt10, metrics.RecallAt10);
        Assert.Equal(mrr, metrics.ReciprocalRankAt10, Digits);
        Assert.Equal(ndcg, metrics.NdcgAt10, Digits);
    }

    [Fact]
    public void Of_twelve_relevant_documents_ten_can_be_found_in_ten_ranks()
    {
        string[] relevant = [.. Enumerable.Range(1, 12).Select(number => $"a{number}")];

        var metrics = RetrievalMetrics.Of(Run.List("q", relevant), relevant.ToDictionary(id => id, _ => 1));

        Assert.Equal(1.0 / 12, metrics.RecallAt1, Digits);
        Assert.Equal(10.0 / 12, metrics.RecallAt10, Digits);
        Assert.Equal(1, metrics.NdcgAt10, Digits);
    }

    [Fact]
    public void The_less_relevant_document_first_costs_gain()
    {
        var metrics = RetrievalMetrics.Of(Run.List("q", "b", "a"), Judged(("a", 3), ("b", 1)));

        // Found: 1 + 3 / log2(3) = 2.8927893. Best: 3 + 1 / log2(3) = 3.6309298.
        Assert.Equal(2.8927893 / 3.6309298, metrics.NdcgAt10, Digits);
    }

    [Fact]
    public void A_judgement_below_zero_counts_as_not_relevant() =>
        Assert.Equal(
            RetrievalMetrics.Of(Run.List("q", "x", "a"), Judged(("a", 1))),
            RetrievalMetrics.Of(Run.List("q", "x", "a"), Judged(("a", 1), ("x", -1)))
        );

    [Fact]
    public void Nothing_found_earns_nothing() =>
        Assert.Equal(RetrievalMetrics.Zero, RetrievalMetrics.Of(Run.List("q"), Judged(("a", 1))));

    [Fact]
    public void A_question_without_a_relevant_document_cannot_be_measured() =>
        Assert.Throws<ArgumentException>(() => RetrievalMetrics.Of(Run.List("q", "a"), Judged(("a", 0))));

    private static Dictionary<string, int> Judged(params (string Id, int Score)[] judgements) =>
        judgements.ToDictionary(judgement => judgement.Id, judgement => judgement.Score);
}
