using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

public class RetrievalReportTests
{
    private static readonly Dictionary<string, IReadOnlyDictionary<string, int>> Judgements = new()
    {
        ["q1"] = new Dictionary<string, int> { ["a"] = 1 },
        ["q2"] = new Dictionary<string, int> { ["b"] = 1 },
        ["q3"] = new Dictionary<string, int> { ["c"] = 1 },
        ["q4"] = new Dictionary<string, int> { ["d"] = 1 },
    };

    [Fact]
    public void Means_are_taken_over_every_judged_question_found_or_not()
    {
        var report = RetrievalReport.Of(
            [Run.List("q1", "a"), Run.List("q2", "x", "b"), Run.List("q3", "x")],
            Judgements
        );

        // q1: rank 1. q2: rank 2. q3: not found. q4: no list.
        Assert.Equal((1 + 0 + 0 + 0) / 4.0, report.RecallAt1.Mean);
        Assert.Equal((1 + 1 + 0 + 0) / 4.0, report.RecallAt5.Mean);
        Assert.Equal((1 + 1 + 0 + 0) / 4.0, report.RecallAt10.Mean);
        Assert.Equal((1 + 0.5 + 0 + 0) / 4.0, report.MrrAt10.Mean);
        // 1 / log2(3) = 0.630930
        Assert.Equal((1 + 0.630930 + 0 + 0) / 4.0, report.NdcgAt10.Mean, 6);
        Assert.Equal(4, report.NdcgAt10.Count);
        Assert.Equal(RetrievalMetrics.Zero, report.Questions["q4"]);
    }

    [Fact]
    public void A_list_without_judgements_is_passed_over()
    {
        var report = RetrievalReport.Of([Run.List("q1", "a"), Run.List("other", "a")], Judgements);

        Assert.Equal(["q1", "q2", "q3", "q4"], report.Questions.Keys.Order());
        Assert.Equal(0.25, report.MrrAt10.Mean);
    }

    [Fact]
    public void The_order_of_questions_changes_no_figure()
    {
        // Question n finds its document at rank n.
        var run = Enumerable
            .Range(1, 9)
            .Select(rank => Run.List($"q{rank}", [.. Enumerable.Range(1, 9).Select(n => n == rank ? "a" : $"x{n}")]))
            .ToList();
        var judgements = run.ToDictionary(list => list.QueryId, _ => Judgements["q1"]);

        var forward = RetrievalReport.Of(run, judgements);
        var backward = RetrievalReport.Of(Enumerable.Reverse(run), judgements.Reverse().ToDictionary());

        Assert.Equal(forward.MrrAt10, backward.MrrAt10);
        Assert.Equal(forward.NdcgAt10, backward.NdcgAt10);
    }

    [Fact]
    public void Two_lists_for_one_question_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            RetrievalReport.Of([Run.List("q1", "a"), Run.List("q1", "b")], Judgements)
        );
}
