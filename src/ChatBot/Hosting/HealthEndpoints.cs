using ChatBot.Access;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.Hosting;

/// <summary>
/// <c>/health/live</c>: the process answers. <c>/health/ready</c>: it can answer questions, and how well.
/// Both say one word to anyone, and on this machine what is behind it.
/// </summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync });
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        if (LocalAccess.Refusal(context) is not null)
            return context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);
        var checks = report.Entries.ToDictionary(
            entry => entry.Key,
            entry => new HealthEntry(entry.Value.Status.ToString(), entry.Value.Description, entry.Value.Data),
            StringComparer.Ordinal
        );
        return context.Response.WriteAsJsonAsync(
            new HealthAnswer(report.Status.ToString(), checks),
            context.RequestAborted
        );
    }

    private sealed record HealthAnswer(string Status, IReadOnlyDictionary<string, HealthEntry> Checks);

    private sealed record HealthEntry(string Status, string? Advice, IReadOnlyDictionary<string, object> Data);
}
