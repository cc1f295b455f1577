namespace ChatBot.Search.Evaluation;

/// <summary>
/// A mean over questions with its 95 % interval by the percentile bootstrap (Efron and Tibshirani
/// 1993, chapter 13): 1000 resamples of the questions from a fixed seed, so that the same values in
/// the same order give the same figures everywhere. Of paired differences it tells whether two
/// searches differ.
/// </summary>
public sealed record Estimate(double Mean, double Low, double High, int Count)
{
    private const int Resamples = 1000;
    private const ulong Seed = 20261123;

    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Estimate OfMean(IReadOnlyCollection<double> values)
    {
        if (values.Count == 0)
            throw new ArgumentException("A mean needs at least one value.", nameof(values));
        double[] sample = [.. values];
        var random = new RandomStream(Seed);
        var means = new double[Resamples];
        foreach (ref var mean in means.AsSpan())
            mean = ResampledMean(sample, random);
        Array.Sort(means);
        return new Estimate(sample.Average(), Percentile.Of(means, 25), Percentile.Of(means, 975), sample.Length);
    }

    /// <summary>Of how many this holds, from 0 to 1.</summary>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Estimate OfShare(IEnumerable<bool> values) => OfMean([.. values.Select(value => value ? 1.0 : 0.0)]);

    private static double ResampledMean(double[] sample, RandomStream random)
    {
        var sum = 0.0;
        for (var i = 0; i < sample.Length; i++)
            sum += sample[random.Next(sample.Length)];
        return sum / sample.Length;
    }
}
