using ChatBot.Doctor;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Doctor;

public sealed class ExaminationTests
{
    private static readonly Finding Well = Finding.Ok(FindingGroup.Settings, FindingKind.SettingsRight);

    private readonly FakeTimeProvider time = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Findings_come_in_the_order_of_groups_and_the_worst_decides()
    {
        var full = Finding.Error(FindingGroup.Machine, FindingKind.DiskFull, 1L, 2L);
        var behind = Finding.Warning(FindingGroup.Documents, FindingKind.IndexBehind, 1L, 0L, 0L);

        var diagnosis = await ExamineAsync(new ListedCheck(full), new ListedCheck(behind, Well));

        Assert.Equal([Well, behind, full], diagnosis.Findings);
        Assert.Equal(FindingStatus.Error, diagnosis.Status);
    }

    [Fact]
    public async Task A_check_that_hangs_is_given_up_and_the_others_are_told()
    {
        var hangs = new TaskCompletionSource();
        var hanging = new ListedCheck(_ =>
        {
            hangs.SetResult();
            return new TaskCompletionSource<IReadOnlyList<Finding>>().Task;
        });
        var running = ExamineAsync(hanging, new ListedCheck(Well));
        await hangs.Task.WaitAsync(Cancelled);

        time.Advance(Examination.Patience);

        Assert.Equal(
            [FindingKind.SettingsRight, FindingKind.TimedOut],
            (await running).Findings.Select(finding => finding.Kind)
        );
    }

    [Fact]
    public async Task A_check_that_fails_is_a_finding_without_what_the_error_says()
    {
        var diagnosis = await ExamineAsync(
            new ListedCheck(_ => throw new InvalidOperationException("secret")),
            new ListedCheck(Well)
        );

        Assert.Equal([FindingStatus.Ok, FindingStatus.Unknown], diagnosis.Findings.Select(finding => finding.Status));
        Assert.Equal([nameof(ListedCheck), nameof(InvalidOperationException)], diagnosis.Findings[1].Values);
    }

    [Fact]
    public async Task Whoever_stops_it_stops_it()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var examination = new Examination([new ListedCheck(Well)], time);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => examination.RunAsync(stop.Token));
    }

    [Fact]
    public async Task Nothing_found_is_well() => Assert.Equal(FindingStatus.Ok, (await ExamineAsync()).Status);

    private Task<Diagnosis> ExamineAsync(params ICheck[] checks) => new Examination(checks, time).RunAsync(Cancelled);
}
