using ChatBot.Search.Spelling;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Spelling;

[Properties(Arbitrary = [typeof(CloseWords)], MaxTest = 2000)]
public class EditDistanceTests
{
    [Theory]
    [InlineData("mandat", "mandat", 0)]
    [InlineData("mandta", "mandat", 1)]
    [InlineData("mandt", "mandat", 1)]
    [InlineData("mmandat", "mandat", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("ca", "abc", 3)]
    [InlineData("мандта", "мандат", 1)]
    [InlineData("الامم", "الام", 1)]
    public void Swapped_neighbours_are_one_edit_and_nothing_is_edited_twice(string left, string right, int distance) =>
        Assert.Equal(distance, EditDistance.Within(3, left, right));

    [Property]
    public void The_distance_is_the_textbooks_up_to_the_limit(string left, string right, PositiveInt limit)
    {
        var most = limit.Get % 4;

        Assert.Equal(Math.Min(NaiveDistance.Of(left, right), most + 1), EditDistance.Within(most, left, right));
    }

    [Property]
    public void The_way_there_is_as_long_as_the_way_back(string left, string right) =>
        Assert.Equal(EditDistance.Within(2, left, right), EditDistance.Within(2, right, left));
}
