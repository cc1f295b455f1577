namespace ChatBot.Search.Ranking;

/// <summary>A linear model over a few named numbers, with an intercept where there is one.</summary>
public sealed class LinearWeights
{
    public const string Intercept = nameof(Intercept);

    private readonly double intercept;
    private readonly double[] values;

    /// <param name="names">Of the numbers, in the order they will come in.</param>
    public LinearWeights(IReadOnlyList<string> names, IReadOnlyDictionary<string, double> byName)
    {
        ByName = byName;
        intercept = byName.GetValueOrDefault(Intercept);
        values = [.. names.Select(name => byName.GetValueOrDefault(name))];
    }

    public IReadOnlyDictionary<string, double> ByName { get; }

    public double Sum(ReadOnlySpan<double> numbers)
    {
        var sum = intercept;
        for (var i = 0; i < values.Length; i++)
            sum += values[i] * numbers[i];
        return sum;
    }

    /// <summary>Of a logistic model, from 0 to 1, to 5 digits.</summary>
    public double Probability(ReadOnlySpan<double> numbers) => Math.Round(1 / (1 + Math.Exp(-Sum(numbers))), 5);
}
