using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.BotHost.Own;

/// <summary>How much waits: turns for others of their conversation, replies for their channel. Both are bounded.</summary>
internal sealed class QueueHealth(CloudAdapter adapter, Outbox outbox) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            HealthCheckResult.Healthy(
                data: new Dictionary<string, object>(StringComparer.Ordinal)
                {
                    ["turns"] = adapter.Turns,
                    ["outbox"] = outbox.Count,
                }
            )
        );
}
