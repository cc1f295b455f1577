using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Readers;

/// <summary>Real files with bytes changed, cut off and put in: each ends with a result.</summary>
public class MutatedSampleTests
{
    /// <summary>For one file, so that all of them take four minutes at most; what is over is left out.</summary>
    private static readonly TimeSpan LongestTime = TimeSpan.FromSeconds(14);

    public static TheoryData<string> Names => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_that_was_changed_anywhere_gives_a_document_or_a_problem(string name)
    {
        var content = Samples.Content(name);
        var outcomes = new ReadOutcomes();

        Mutations.Run(
            LongRuns.Count(24, 300),
            LongestTime,
            i => Check(outcomes.Add(Samples.Read(name, Mutated(content, Mutations.Random(name, i), i % 3))), name, i)
        );

        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {outcomes}");
        Assert.True(outcomes.Problems > 0, $"{outcomes}");
    }

    private static byte[] Mutated(byte[] content, Random random, int kind)
    {
        var at = random.Next(content.Length);
        switch (kind)
        {
            case 0:
                byte[] flipped = [.. content];
                for (var i = 0; i < 8; i++)
                    flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return content[..at];
            default:
                var inserted = new byte[random.Next(1, 40)];
                random.NextBytes(inserted);
                return [.. content[..at], .. inserted, .. content[at..]];
        }
    }

    private static void Check(ReadResult result, string name, int mutation)
    {
        Assert.True(result.Document is not null || result.Problems.Count > 0, $"{name}, mutation {mutation}");
        result.Document?.AssertOrdered();
    }
}
