using System.Net;
using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>MSAL against a token endpoint of the tests' own.</summary>
public sealed class AppCredentialsTests
{
    private const string Secret = "s3cret-value";
    private const string Token = """{"token_type":"Bearer","expires_in":3600,"access_token":"entra-token"}""";

    [Theory]
    [InlineData(
        BotCloud.Public,
        null,
        "https://login.microsoftonline.com/botframework.com/",
        "https://api.botframework.com/.default"
    )]
    [InlineData(
        BotCloud.Public,
        TestHost.Tenant,
        "https://login.microsoftonline.com/" + TestHost.Tenant + "/",
        "https://api.botframework.com/.default"
    )]
    [InlineData(
        BotCloud.USGovernment,
        TestHost.Tenant,
        "https://login.microsoftonline.us/" + TestHost.Tenant + "/",
        "https://api.botframework.us/.default"
    )]
    [InlineData(
        BotCloud.USGovernment,
        null,
        "https://login.microsoftonline.us/microsoftservices.onmicrosoft.us/",
        "https://api.botframework.us/.default"
    )]
    [InlineData(
        BotCloud.China,
        null,
        "https://login.partner.microsoftonline.cn/microsoftservices.partner.onmschina.cn/",
        "https://api.botframework.azure.cn/.default"
    )]
    [InlineData(
        BotCloud.China,
        TestHost.Tenant,
        "https://login.partner.microsoftonline.cn/" + TestHost.Tenant + "/",
        "https://api.botframework.azure.cn/.default"
    )]
    public async Task A_secret_is_exchanged_for_a_token_of_the_cloud(
        BotCloud cloud,
        string? tenant,
        string authority,
        string scope
    )
    {
        using var entra = new EntraStub(HttpStatusCode.OK, Token);
        var options = Options();
        (options.Cloud, options.TenantId) = (cloud, tenant);

        var token = await new AppCredentials(options, entra.Http).AcquireAsync(TestContext.Current.CancellationToken);

        Assert.Equal("entra-token", token.Value);
        var (address, body) = Assert.Single(entra.Requests);
        Assert.StartsWith(authority, address, StringComparison.Ordinal);
        Assert.Contains($"scope={scope}", body, StringComparison.Ordinal);
        Assert.Contains($"client_id={TestHost.AppId}", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AADSTS7000215", CredentialProblem.WrongSecret)]
    [InlineData("AADSTS7000222", CredentialProblem.ExpiredSecret)]
    [InlineData("AADSTS700016", CredentialProblem.UnknownApplication)]
    [InlineData("AADSTS90002", CredentialProblem.UnknownTenant)]
    [InlineData("AADSTS53003", CredentialProblem.Refused)]
    public async Task A_refused_credential_is_named_with_what_to_do_and_without_the_secret(
        string code,
        CredentialProblem problem
    )
    {
        using var entra = new EntraStub(
            HttpStatusCode.Unauthorized,
            $$"""{"error":"invalid_client","error_description":"{{code}}: refused."}"""
        );

        var refusal = await Assert.ThrowsAsync<CredentialException>(() =>
            new AppCredentials(Options(), entra.Http).AcquireAsync(TestContext.Current.CancellationToken)
        );

        Assert.Equal((problem, code), (refusal.Problem, refusal.Code));
        Assert.DoesNotContain(Secret, refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_say_that_a_token_was_given_and_that_metadata_is_there()
    {
        await using var host = await TestHost.StartAsync();
        using var entra = new EntraStub(HttpStatusCode.OK, Token);
        var options = Options();
        options.OpenIdMetadata = host.Issuer.Metadata;

        var facts = await new CredentialCheck(
            options,
            TimeProvider.System,
            entra.Http,
            MetadataDocuments.CreateClient()
        ).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            (CredentialKind.Secret, true, true, true),
            (facts.Kind, facts.IsAccepted, facts.IsMetadataReachable, facts.IsIssuerConfirmed)
        );
        Assert.Null(facts.ExpiresOn);
    }

    private static BotFrameworkOptions Options() => new() { AppId = TestHost.AppId, ClientSecret = Secret };
}
