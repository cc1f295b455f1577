using ChatBot.Doctor;
using ChatBot.Storage;

namespace ChatBot.BotHost.Own;

/// <summary>Whether replies wait for a channel that does not take them.</summary>
internal sealed class OutboxCheck(Database database, TimeProvider time) : ICheck
{
    /// <summary>A reply that waits longer was refused more than once.</summary>
    private static readonly TimeSpan Usual = TimeSpan.FromMinutes(1);

    public FindingGroup Group => FindingGroup.Channels;

    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellationToken)
    {
        var late = time.GetUtcNow() - Usual;
        var (waiting, stuck) = await database.RunAsync(
            connection => (OutboxTable.Count(connection), OutboxTable.CountKeptBefore(connection, late)),
            cancellationToken
        );
        return
        [
            stuck > 0 ? Finding.Warning(Group, FindingKind.OutboxStuck, stuck)
            : waiting > 0 ? Finding.Ok(Group, FindingKind.OutboxWaiting, waiting)
            : Finding.Ok(Group, FindingKind.OutboxEmpty),
        ];
    }
}
