using ChatBot.Search.Evaluation.Training;

namespace ChatBot.Search.Tests.Evaluation.Training;

public class NewtonTests
{
    [Theory]
    [InlineData(0.5)]
    [InlineData(3)]
    [InlineData(-8)]
    public void The_lowest_point_is_found_where_whole_steps_would_lead_away(double lowest)
    {
        // log cosh is flat far from its lowest point: from 1.1 away on, Newton's whole steps overshoot ever more.
        var found = Newton.Minimise(
            1,
            point =>
            {
                var away = point[0] - lowest;
                var slope = new Slope(1) { Value = Math.Log(Math.Cosh(away)) };
                slope.Gradient[0] = Math.Tanh(away);
                slope.Hessian[0, 0] = 1 / Math.Cosh(away) / Math.Cosh(away);
                return slope;
            }
        );

        Assert.Equal(lowest, Assert.Single(found), 1e-6);
    }
}
