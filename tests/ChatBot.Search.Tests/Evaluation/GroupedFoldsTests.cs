using ChatBot.Search.Evaluation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation;

public class GroupedFoldsTests
{
    [Fact]
    public void Groups_of_3_3_2_2_1_and_1_make_two_folds_of_6()
    {
        var folds = GroupedFolds.Split(Groups(3, 3, 2, 2, 1, 1), 2);

        Assert.Equal([6, 6], folds.Select(fold => fold.Count));
    }

    [Property]
    public void Every_question_is_in_one_fold_and_no_group_in_two(NonEmptyArray<byte> sizes, byte folds)
    {
        int[] groupSizes = [.. sizes.Get.Select(size => 1 + (size % 9)), 1, 1, 1];
        var count = 2 + (folds % (groupSizes.Length - 1));
        var groups = Groups(groupSizes);

        var parts = GroupedFolds.Split(groups, count);

        Assert.Equal(count, parts.Count);
        Assert.Equal(groups.Keys.Order(), parts.SelectMany(part => part).Order());
        Assert.Equal(groupSizes.Length, parts.Sum(part => part.Select(query => groups[query]).Distinct().Count()));
        Assert.InRange(parts.Max(part => part.Count) - parts.Min(part => part.Count), 0, groupSizes.Max());
    }

    [Property]
    public void The_order_of_questions_does_not_matter(NonEmptyArray<byte> sizes)
    {
        var groups = Groups([.. sizes.Get.Select(size => 1 + (size % 9)), 1]);

        Assert.Equal(GroupedFolds.Split(groups, 2), GroupedFolds.Split(groups.Reverse().ToDictionary(), 2));
    }

    [Fact]
    public void Fewer_groups_than_folds_are_refused() =>
        Assert.Throws<ArgumentException>(() => GroupedFolds.Split(Groups(5, 5), 3));

    [Fact]
    public void One_fold_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => GroupedFolds.Split(Groups(5, 5), 1));

    private static Dictionary<string, string> Groups(params int[] sizes) =>
        sizes
            .Index()
            .SelectMany(group => Enumerable.Range(0, group.Item).Select(number => (group.Index, number)))
            .ToDictionary(query => $"q{query.Index}-{query.number}", query => $"title {query.Index}");
}
