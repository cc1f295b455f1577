using ChatBot.Search.Answering;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Knowledge;

/// <summary>Healthy while the published generation answers, degraded while an earlier one does.</summary>
internal sealed class KnowledgeHealth(KnowledgeBase knowledge, KnowledgeState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var manifest = knowledge.Manifest;
        var data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["generation"] = manifest.Id,
            ["documents"] = manifest.Documents.Count,
            ["passages"] = manifest.Passages.Values.Sum(),
            ["skipped"] = state.LastBuild?.Skipped.Count ?? 0,
        };
        if (state.Building is { } building)
            data["building"] = $"{building.Done}/{building.Total}";
        return Task.FromResult(
            state.Fault is var fault and not KnowledgeFault.None
                ? HealthCheckResult.Degraded(Advice(fault), data: data)
                : HealthCheckResult.Healthy(data: data)
        );
    }

    private static string Advice(KnowledgeFault fault) =>
        fault switch
        {
            KnowledgeFault.Damaged =>
                "The published index is damaged. An earlier one answers while it is rebuilt; if that fails, run: index",
            KnowledgeFault.FolderMissing =>
                "The folder of documents does not exist; the bot goes on answering from the published index. Check Knowledge:Path.",
            KnowledgeFault.FolderEmpty =>
                "The folder of documents contains no document that can be read; the bot goes on answering from the published index. Check Knowledge:Path.",
            _ =>
                "The last build failed; the bot goes on answering from the published index. The log says why; then run: index",
        };
}
