using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost.Own;
using ChatBot.Doctor;
using ChatBot.Texts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace ChatBot.BotHost;

/// <summary>
/// Degraded while Entra gives the bot no token: it answers, and channels hear nothing. It asks nobody, but
/// tells what was last found.
/// </summary>
/// <param name="tokens">Null without credentials.</param>
internal sealed class ChannelHealth(Checkup checkup, TokenSource? tokens = null) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(Refusal() is { } refusal ? HealthCheckResult.Degraded(refusal) : HealthCheckResult.Healthy());

    private string? Refusal()
    {
        if (Found() is not { } found)
            return null;
        var wording = FindingWording.Of(found, TextResources.In("en"));
        return $"{wording.Text} {wording.Advice}";
    }

    // What sending has met comes before what a look at everything found once.
    private Finding? Found() =>
        tokens is not { HasTried: true } ? checkup.Latest?.Findings.FirstOrDefault(CredentialFindings.IsRefusal)
        : tokens.Refusal is { } refusal ? CredentialFindings.Of(refusal)
        : null;
}
