using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Crawling;

/// <summary>A clock that stands still and tells when somebody has begun to wait.</summary>
internal sealed class WatchedTime : FakeTimeProvider
{
    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }

    public async Task WaitForAsync(TimeSpan dueTime)
    {
        while (await waits.Reader.ReadAsync(TestContext.Current.CancellationToken) != dueTime)
            continue;
    }
}
