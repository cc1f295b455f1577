namespace ChatBot.Search.Evaluation.Training;

/// <summary>A function's value at a point, with its first and second derivatives; those as the sums grow.</summary>
internal sealed class Slope(int dimensions)
{
    public double Value { get; set; }

    public double[] Gradient { get; } = new double[dimensions];

    /// <summary>The lower triangle; what is above it stays 0.</summary>
    public double[,] Hessian { get; } = new double[dimensions, dimensions];

    public void AddSquare(ReadOnlySpan<double> vector, double factor)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            var scaled = factor * vector[i];
            for (var j = 0; j <= i; j++)
                Hessian[i, j] += scaled * vector[j];
        }
    }

    /// <summary>Divides what was summed by a count and adds l2 / 2 · |weights|².</summary>
    public Slope Regularised(int count, double[] weights, double l2)
    {
        Value /= count;
        for (var i = 0; i < weights.Length; i++)
        {
            Value += l2 / 2 * weights[i] * weights[i];
            Gradient[i] = (Gradient[i] / count) + (l2 * weights[i]);
            for (var j = 0; j <= i; j++)
                Hessian[i, j] /= count;
            Hessian[i, i] += l2;
        }
        return this;
    }
}
