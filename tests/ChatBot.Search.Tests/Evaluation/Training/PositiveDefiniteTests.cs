using ChatBot.Search.Evaluation.Training;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation.Training;

public class PositiveDefiniteTests
{
    [Fact]
    public void Two_equations_are_solved_as_by_hand()
    {
        // 4x + 2y = 2 and 2x + 3y = 5
        var x = PositiveDefinite.Solve(
            new double[,]
            {
                { 4, 2 },
                { 2, 3 },
            },
            [2, 5]
        );

        Assert.Equal([-0.5, 2], x.Select(value => Math.Round(value, 12)));
    }

    [Property]
    public void What_is_solved_gives_the_right_side_again(int seed, byte size)
    {
        var count = 1 + (size % 11);
        var random = Sampling.Of(seed);
        var (matrix, right) = (PositiveDefiniteOf(count, random), random.Numbers(count));

        var x = PositiveDefinite.Solve(matrix, right);

        for (var i = 0; i < count; i++)
            Assert.Equal(right[i], Enumerable.Range(0, count).Sum(j => matrix[i, j] * x[j]), 1e-9);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(double.NaN, 0, 1)]
    public void A_matrix_that_is_not_positive_definite_is_refused(double first, double beside, double second) =>
        Assert.Throws<ArgumentException>(() =>
            PositiveDefinite.Solve(
                new[,]
                {
                    { first, beside },
                    { beside, second },
                },
                [1, 1]
            )
        );

    // A matrix times its own transpose, and 0.1 more on the diagonal.
    private static double[,] PositiveDefiniteOf(int count, Sampling random)
    {
        double[][] rows = [.. Enumerable.Range(0, count).Select(_ => random.Numbers(count))];
        var matrix = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++)
                matrix[i, j] = rows[i].Zip(rows[j], (a, b) => a * b).Sum() + (i == j ? 0.1 : 0);
        }
        return matrix;
    }
}
