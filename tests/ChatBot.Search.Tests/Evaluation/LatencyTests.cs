using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

public class LatencyTests
{
    [Fact]
    public void A_hundred_questions_of_1_to_100_milliseconds()
    {
        var latency = Latency.Of(Enumerable.Range(1, 100).Reverse().Select(number => Run.Lasting(number)));

        // 1 + 2 + ... + 100 = 5050 ms in all.
        Assert.Equal(100 / 5.05, latency.QuestionsPerSecond, 6);
        Assert.Equal(50, latency.P50Ms);
        Assert.Equal(99, latency.P99Ms);
    }

    [Fact]
    public void One_question_is_every_percentile() =>
        Assert.Equal(new Latency(4, 250, 250), Latency.Of([Run.Lasting(250)]));

    [Fact]
    public void No_time_has_no_rate() => Assert.Equal(new Latency(0, 0, 0), Latency.Of([Run.Lasting(0)]));

    [Fact]
    public void No_question_has_no_latency() => Assert.Throws<ArgumentException>(() => Latency.Of([]));
}
