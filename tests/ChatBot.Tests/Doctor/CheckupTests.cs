using ChatBot.Doctor;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Doctor;

public sealed class CheckupTests
{
    private readonly FakeTimeProvider time = new();
    private readonly ListedCheck check = new(Finding.Ok(FindingGroup.Settings, FindingKind.SettingsRight));

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Asked_again_soon_it_looks_at_nothing_anew()
    {
        var checkup = new Checkup([check], time);
        Assert.Null(checkup.Latest);

        var first = await checkup.RunAsync(Cancelled);
        time.Advance(Checkup.Lifetime - TimeSpan.FromSeconds(1));

        Assert.Same(first, await checkup.RunAsync(Cancelled));
        Assert.Same(first, checkup.Latest);
        Assert.Equal(1, check.Runs);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.NotSame(first, await checkup.RunAsync(Cancelled));
        Assert.Equal(2, check.Runs);
    }

    [Fact]
    public async Task All_who_ask_at_once_wait_for_one_look_and_none_of_them_stops_it()
    {
        var found = new TaskCompletionSource<IReadOnlyList<Finding>>();
        var waiting = new ListedCheck(_ => found.Task);
        var checkup = new Checkup([waiting], time);
        using var impatient = new CancellationTokenSource();

        var first = checkup.RunAsync(impatient.Token);
        var second = checkup.RunAsync(Cancelled);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        found.SetResult([]);

        Assert.Empty((await second).Findings);
        Assert.Equal(1, waiting.Runs);
    }
}
