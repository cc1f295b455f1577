namespace ChatBot.Search.Evaluation.Training;

/// <summary>
/// Solves small dense systems whose matrix is symmetric and positive definite, by Cholesky's
/// decomposition (Golub and Van Loan 2013, section 4.2). A library of linear algebra would be a
/// dependency of the product for the sake of eleven equations.
/// </summary>
internal static class PositiveDefinite
{
    /// <summary>The x of matrix · x = right. The lower triangle alone is read.</summary>
    /// <exception cref="ArgumentException">The matrix is not positive definite, or holds what is no number.</exception>
    public static double[] Solve(double[,] matrix, IReadOnlyList<double> right)
    {
        var lower = Decompose(matrix);
        double[] x = [.. right];
        for (var i = 0; i < x.Length; i++)
        {
            for (var k = 0; k < i; k++)
                x[i] -= lower[i, k] * x[k];
            x[i] /= lower[i, i];
        }
        for (var i = x.Length - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < x.Length; k++)
                x[i] -= lower[k, i] * x[k];
            x[i] /= lower[i, i];
        }
        return x;
    }

    private static double[,] Decompose(double[,] matrix)
    {
        var size = matrix.GetLength(0);
        var lower = new double[size, size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++)
                    rest -= lower[i, k] * lower[j, k];
                if (i != j)
                    lower[i, j] = rest / lower[j, j];
                else if (rest > 0)
                    lower[i, i] = Math.Sqrt(rest);
                else
                    throw new ArgumentException("The matrix is not positive definite.", nameof(matrix));
            }
        }
        return lower;
    }
}
