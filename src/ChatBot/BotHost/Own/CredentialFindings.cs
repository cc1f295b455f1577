using ChatBot.BotFramework.Authentication;
using ChatBot.Doctor;

namespace ChatBot.BotHost.Own;

/// <summary>What facts about credentials mean for the bot.</summary>
internal static class CredentialFindings
{
    /// <summary>So long before its end a certificate or secret is worth a warning.</summary>
    private const int WarnDays = 30;

    /// <summary>What tokens are given for; beyond, good ones are refused.</summary>
    private static readonly TimeSpan ClockTolerance = TimeSpan.FromMinutes(5);

    public static IEnumerable<Finding> Of(CredentialFacts facts, DateTimeOffset now)
    {
        yield return facts.Refusal is { } refusal
            ? Of(refusal)
            : Ok(FindingKind.CredentialsAccepted, facts.AppId ?? "", facts.AppType.ToString());
        if (facts.IsAccepted == true)
            yield return Consistency(facts);
        if (Expiry(facts, now) is { } expiry)
            yield return expiry;
        yield return Metadata(facts);
        if (facts.ClockAhead is { } ahead)
            yield return Clock(ahead);
    }

    public static Finding Of(CredentialException refusal) =>
        Error(KindOf(refusal.Problem), new ErrorCode(refusal.Code));

    /// <summary>Whether it says that Entra gives no token.</summary>
    public static bool IsRefusal(Finding finding) =>
        Enum.GetValues<CredentialProblem>().Any(p => KindOf(p) == finding.Kind);

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
        var isSecret = facts.Kind == CredentialKind.Secret;
        if (facts.ExpiresOn is not { } end)
            return isSecret && facts.IsAccepted == true
                ? Finding.Note(FindingGroup.Channels, FindingKind.SecretExpiryUnknown)
                : null;
        var day = DateOnly.FromDateTime(end.UtcDateTime);
        // That a secret has ended is Entra's to say: somebody may have renewed it and left the day as it was.
        if (end <= now)
            return isSecret ? Warning(FindingKind.SecretDatePassed, day) : Error(FindingKind.CertificateExpired, day);
        if (end <= now.AddDays(WarnDays))
            return Warning(isSecret ? FindingKind.SecretExpiresSoon : FindingKind.CertificateExpiresSoon, day);
        return Ok(isSecret ? FindingKind.SecretValid : FindingKind.CertificateValid, day);
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

    private static Finding Warning(FindingKind kind, params IReadOnlyList<object> values) =>
        Finding.Warning(FindingGroup.Channels, kind, values);

    private static Finding Error(FindingKind kind, params IReadOnlyList<object> values) =>
        Finding.Error(FindingGroup.Channels, kind, values);
}
