using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

public class RandomStreamTests
{
    [Fact]
    public void Numbers_are_those_of_the_published_generator()
    {
        var random = new RandomStream(1234567);

        Assert.Equal(
            [6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL],
            Enumerable.Range(0, 3).Select(_ => random.NextBits()).ToArray()
        );
    }

    [Fact]
    public void Numbers_below_a_bound_come_about_equally_often()
    {
        var random = new RandomStream(1);

        var counts = Enumerable.Range(0, 6000).Select(_ => random.Next(6)).CountBy(number => number).ToDictionary();

        // 1000 each, give or take five standard deviations of 29.
        Assert.Equal([0, 1, 2, 3, 4, 5], counts.Keys.Order());
        Assert.All(counts.Values, count => Assert.InRange(count, 855, 1145));
    }

    [Fact]
    public void Each_text_and_seed_has_a_stream_of_its_own() =>
        Assert.Equal(
            4,
            new[] { ("a", 1), ("a", 2), ("b", 1), ("a", -1) }
                .Select(stream => RandomStream.Of(stream.Item1, stream.Item2).NextBits())
                .Distinct()
                .Count()
        );
}
