using ChatBot.BotFramework.Authentication;
using ChatBot.Doctor;

namespace ChatBot.BotHost.Own;

/// <summary>What facts about credentials mean for the bot.</summary>
internal static class CredentialFindings
{
    /// <summary>So long before its end a certificate is worth a warning.</summary>
    private const int WarnDays = 30;

    /// <summary>What tokens are given for; beyond, good ones are refused.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    public static IEnumerable<Finding> Of(CredentialFacts facts, DateTimeOffset now)
    {
        yield return Acceptance(facts);
        if (facts.IsAccepted == true)
            yield return Consistency(facts);
        if (Expiry(facts, now) is { } expiry)
            yield return expiry;
        yield return Metadata(facts);
        if (facts.ClockAhead is { } ahead)
            yield return Clock(ahead);
    }

    /// <summary>Whether it says that Entra gives no token.</summary>
    public static bool IsRefusal(Finding finding) =>
        Enum.GetValues<CredentialProblem>().Any(p => KindOf(p) == finding.Kind);

    private static Finding Acceptance(CredentialFacts facts) =>
        facts.Refusal is { } refusal
            ? Error(KindOf(refusal.Problem), refusal.Code ?? refusal.Problem.ToString())
            : Ok(FindingKind.CredentialsAccepted, facts.AppId ?? "", facts.AppType.ToString());

    private static FindingKind KindOf(CredentialProblem problem) =>
        problem switch
        {
            CredentialProblem.WrongSecret => FindingKind.WrongSecret,
            CredentialProblem.ExpiredSecret => FindingKind.ExpiredSecret,
            CredentialProblem.UnknownCertificate => FindingKind.UnknownCertificate,
            CredentialProblem.UnusableCertificate => FindingKind.UnusableCertificate,
            CredentialProblem.UnknownApplication => FindingKind.UnknownApplication,
            CredentialProblem.UnknownTenant => FindingKind.UnknownTenant,
            CredentialProblem.NoManagedIdentity => FindingKind.NoManagedIdentity,
            CredentialProblem.Unreachable => FindingKind.EntraUnreachable,
            _ => FindingKind.CredentialsRefused,
        };

    private static Finding Consistency(CredentialFacts facts) =>
        facts.IsConsistent switch
        {
            true => Ok(FindingKind.AppIdConsistent),
            false => Error(FindingKind.AppIdInconsistent),
            null => Finding.Unknown(FindingGroup.Channels, FindingKind.AppIdUnconfirmed),
        };

    private static Finding? Expiry(CredentialFacts facts, DateTimeOffset now)
    {
        if (facts is { Kind: CredentialKind.Secret, IsAccepted: true })
            return Finding.Unknown(FindingGroup.Channels, FindingKind.SecretExpiryUnknown);
        if (facts.ExpiresOn is not { } end)
            return null;
        var day = DateOnly.FromDateTime(end.UtcDateTime);
        return end <= now ? Error(FindingKind.CertificateExpired, day)
            : end <= now.AddDays(WarnDays)
                ? Finding.Warning(FindingGroup.Channels, FindingKind.CertificateExpiresSoon, day)
            : Ok(FindingKind.CertificateValid, day);
    }

    private static Finding Metadata(CredentialFacts facts) =>
        !facts.IsMetadataReachable ? Error(FindingKind.MetadataUnreachable)
        : facts.IsIssuerConfirmed == false ? Error(FindingKind.MetadataOfAnotherIssuer)
        : Ok(FindingKind.MetadataReachable);

    private static Finding Clock(TimeSpan ahead)
    {
        var minutes = (long)Math.Round(Math.Abs(ahead.TotalMinutes));
        return ahead.Duration() > ClockTolerance ? Error(FindingKind.ClockWrong, minutes) : Ok(FindingKind.ClockRight);
    }

    private static Finding Ok(FindingKind kind, params IReadOnlyList<object> values) =>
        Finding.Ok(FindingGroup.Channels, kind, values);

    private static Finding Error(FindingKind kind, params IReadOnlyList<object> values) =>
        Finding.Error(FindingGroup.Channels, kind, values);
}
