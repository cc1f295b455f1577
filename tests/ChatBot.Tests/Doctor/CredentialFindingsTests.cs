using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost;
using ChatBot.BotHost.Own;
using ChatBot.Doctor;
using ChatBot.Texts;

namespace ChatBot.Tests.Doctor;

public sealed class CredentialFindingsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    private static readonly CredentialFacts Good = new()
    {
        Kind = CredentialKind.ManagedIdentity,
        AppId = "11112222-3333-4444-5555-666677778888",
        AppType = AppType.UserAssignedMSI,
        IsAccepted = true,
        IsConsistent = true,
        IsMetadataReachable = true,
        IsIssuerConfirmed = true,
        ClockAhead = TimeSpan.FromMinutes(5),
    };

    public static TheoryData<string> Problems => [.. Enum.GetNames<CredentialProblem>()];

    [Fact]
    public void Where_all_is_well_every_finding_says_so() =>
        Assert.All(CredentialFindings.Of(Good, Now), finding => Assert.Equal(FindingStatus.Ok, finding.Status));

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_refusal_is_an_error_with_what_to_do(string problem)
    {
        var facts = Good with
        {
            IsAccepted = false,
            IsConsistent = null,
            Refusal = new CredentialException(Enum.Parse<CredentialProblem>(problem), "AADSTS1", inner: null),
        };

        var findings = CredentialFindings.Of(facts, Now).ToList();

        Assert.Equal(FindingStatus.Error, findings[0].Status);
        Assert.True(CredentialFindings.IsRefusal(findings[0]));
        Assert.NotNull(FindingWording.Of(findings[0], TextResources.In("en")).Advice);
        Assert.DoesNotContain(findings, finding => finding.Kind == FindingKind.AppIdUnconfirmed);
    }

    [Theory]
    [InlineData(true, FindingKind.AppIdConsistent, FindingStatus.Ok)]
    [InlineData(false, FindingKind.AppIdInconsistent, FindingStatus.Error)]
    [InlineData(null, FindingKind.AppIdUnconfirmed, FindingStatus.Unknown)]
    public void The_token_must_be_for_the_bot(bool? isConsistent, FindingKind kind, FindingStatus status) =>
        Assert.Equal(status, Of(Good with { IsConsistent = isConsistent }, kind).Status);

    [Theory]
    [InlineData(-1, FindingKind.CertificateExpired, FindingStatus.Error)]
    [InlineData(0, FindingKind.CertificateExpired, FindingStatus.Error)]
    [InlineData(1, FindingKind.CertificateExpiresSoon, FindingStatus.Warning)]
    [InlineData(30, FindingKind.CertificateExpiresSoon, FindingStatus.Warning)]
    [InlineData(31, FindingKind.CertificateValid, FindingStatus.Ok)]
    public void A_certificate_is_told_by_its_last_day(int days, FindingKind kind, FindingStatus status)
    {
        var end = Now.AddDays(days);

        var finding = Of(Good with { Kind = CredentialKind.Certificate, ExpiresOn = end }, kind);

        Assert.Equal(status, finding.Status);
        Assert.Equal([DateOnly.FromDateTime(end.UtcDateTime)], finding.Values);
    }

    [Fact]
    public void That_nobody_here_knows_the_end_of_a_secret_that_works_is_no_fault()
    {
        var secret = Good with { Kind = CredentialKind.Secret };

        Assert.Equal(FindingStatus.Note, Of(secret, FindingKind.SecretExpiryUnknown).Status);
    }

    [Theory]
    [InlineData(-1, FindingKind.SecretDatePassed, FindingStatus.Warning)]
    [InlineData(0, FindingKind.SecretDatePassed, FindingStatus.Warning)]
    [InlineData(30, FindingKind.SecretExpiresSoon, FindingStatus.Warning)]
    [InlineData(31, FindingKind.SecretValid, FindingStatus.Ok)]
    public void A_secret_is_told_by_the_day_in_the_settings(int days, FindingKind kind, FindingStatus status)
    {
        var end = Now.AddDays(days);

        var finding = Of(Good with { Kind = CredentialKind.Secret, ExpiresOn = end }, kind);

        Assert.Equal(status, finding.Status);
        Assert.Equal([DateOnly.FromDateTime(end.UtcDateTime)], finding.Values);
    }

    [Fact]
    public void A_refusal_without_a_code_names_none()
    {
        var refusal = new CredentialException(CredentialProblem.Refused, code: null, inner: null);

        var wording = FindingWording.Of(CredentialFindings.Of(refusal), TextResources.In("en"));

        Assert.Equal("Entra gives the bot no token.", wording.Text);
        Assert.DoesNotContain("code", wording.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null, FindingKind.MetadataUnreachable, FindingStatus.Error)]
    [InlineData(true, false, FindingKind.MetadataOfAnotherIssuer, FindingStatus.Error)]
    [InlineData(true, true, FindingKind.MetadataReachable, FindingStatus.Ok)]
    public void Keys_must_be_had_and_be_the_connectors(
        bool isReachable,
        bool? isConfirmed,
        FindingKind kind,
        FindingStatus status
    ) =>
        Assert.Equal(
            status,
            Of(Good with { IsMetadataReachable = isReachable, IsIssuerConfirmed = isConfirmed }, kind).Status
        );

    [Theory]
    [InlineData(6, FindingKind.ClockWrong, FindingStatus.Error)]
    [InlineData(-6, FindingKind.ClockWrong, FindingStatus.Error)]
    [InlineData(-5, FindingKind.ClockRight, FindingStatus.Ok)]
    public void A_clock_may_be_five_minutes_off(int minutes, FindingKind kind, FindingStatus status) =>
        Assert.Equal(status, Of(Good with { ClockAhead = TimeSpan.FromMinutes(minutes) }, kind).Status);

    [Fact]
    public async Task Without_credentials_nobody_is_asked()
    {
        var check = new CredentialsCheck(new BotFrameworkOptions(), TimeProvider.System);

        var finding = Assert.Single(await check.RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal((FindingStatus.Warning, FindingKind.NoCredentials), (finding.Status, finding.Kind));
    }

    [Fact]
    public async Task Wrong_settings_are_not_tried()
    {
        var check = new CredentialsCheck(options: null, TimeProvider.System);

        var finding = Assert.Single(await check.RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal((FindingStatus.Unknown, FindingKind.CredentialsNotTried), (finding.Status, finding.Kind));
    }

    private static Finding Of(CredentialFacts facts, FindingKind kind) =>
        Assert.Single(CredentialFindings.Of(facts, Now), finding => finding.Kind == kind);
}
