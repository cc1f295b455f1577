namespace ChatBot.Search.Evaluation.Training;

/// <summary>
/// Newton's method with halved steps (Boyd and Vandenberghe 2004, section 9.5): each step goes down,
/// so that it cannot diverge, and near the bottom few are needed. The same input gives the same bits.
/// </summary>
internal static class Newton
{
    private const int MaxSteps = 50;
    private const int MaxHalvings = 40;

    /// <summary>Half the squared Newton decrement: about how far the value still is above the lowest.</summary>
    private const double Tolerance = 1e-14;

    /// <summary>How much of the promised descent a step must keep.</summary>
    private const double Sufficient = 1e-4;

    /// <param name="slopeAt">Strictly convex.</param>
    /// <returns>Where the function is lowest.</returns>
    public static double[] Minimise(int dimensions, Func<double[], Slope> slopeAt)
    {
        var point = new double[dimensions];
        var slope = slopeAt(point);
        for (var steps = 0; steps < MaxSteps; steps++)
        {
            var direction = PositiveDefinite.Solve(slope.Hessian, slope.Gradient);
            var descent = direction.Zip(slope.Gradient, (step, gradient) => step * gradient).Sum();
            if (descent / 2 <= Tolerance || Lower(point, slope, direction, descent, slopeAt) is not { } lower)
                break;
            (point, slope) = lower;
        }
        return point;
    }

    // Null where rounding hides the rest of the way.
    private static (double[] Point, Slope Slope)? Lower(
        double[] point,
        Slope slope,
        double[] direction,
        double descent,
        Func<double[], Slope> slopeAt
    )
    {
        var length = 1.0;
        for (var halvings = 0; halvings < MaxHalvings; halvings++, length /= 2)
        {
            double[] next = [.. point.Zip(direction, (from, step) => from - (length * step))];
            var there = slopeAt(next);
            if (there.Value <= slope.Value - (Sufficient * length * descent))
                return (next, there);
        }
        return null;
    }
}
