using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotFramework.Tests.Authentication;

/// <summary>Applications that call with an Entra token of their own.</summary>
public sealed class EntraCallerTests
{
    private const string Caller = "5d6e7f80-1234-4abc-9def-001122334455";
    private const string OtherTenant = "11111111-2222-4333-8444-555555555555";

    [Theory]
    [InlineData("https://login.microsoftonline.com/{0}/v2.0", "azp")]
    [InlineData("https://sts.windows.net/{0}/", "appid")]
    public async Task A_listed_caller_of_the_own_tenant_is_taken_and_proves_nothing_of_Teams(
        string issuer,
        string claim
    )
    {
        await using var host = await StartAsync();

        var result = await host.AskAsync(Token(host, issuer, TestHost.Tenant).With(claim, Caller));

        Assert.Equal(
            new AuthenticatedCaller(CallerKind.EntraAgent, Caller, "msteams", null, null, null),
            result.Caller
        );
    }

    [Theory]
    [InlineData("azp", TestHost.AppId, "403 CallerNotAllowed")]
    [InlineData("azp", null, "403 CallerNotAllowed")]
    [InlineData("appid", Caller, "403 CallerNotAllowed")]
    public async Task A_caller_that_is_not_listed_is_refused(string claim, string? caller, string answer)
    {
        await using var host = await StartAsync();

        Assert.Equal(answer, Answered.Of(await host.AskAsync(V2(host).With(claim, caller))));
    }

    [Theory]
    [InlineData(OtherTenant, OtherTenant, "401 UnknownIssuer")]
    [InlineData(TestHost.Tenant, OtherTenant, "401 WrongTenant")]
    [InlineData(TestHost.Tenant, null, "401 WrongTenant")]
    [InlineData("d6d49420-f39b-4df7-a1dc-d59a935871db", TestHost.Tenant, "401 WrongTenant")]
    [InlineData("d6d49420-f39b-4df7-a1dc-d59a935871db", "d6d49420-f39b-4df7-a1dc-d59a935871db", "200")]
    public async Task The_tenant_is_the_issuers(string ofIssuer, string? ofToken, string answer)
    {
        await using var host = await StartAsync();
        var token = Token(host, "https://login.microsoftonline.com/{0}/v2.0", ofIssuer).With("azp", Caller);

        Assert.Equal(answer, Answered.Of(await host.AskAsync(token.With("tid", ofToken))));
    }

    [Fact]
    public async Task A_key_of_one_tenant_signs_for_no_other()
    {
        await using var host = await StartAsync();
        host.Issuer.Issuer = "https://login.microsoftonline.com/{tenantid}/v2.0";
        using var foreign = new TestKey("foreign");
        var published = foreign.Published();
        published["issuer"] = $"https://login.microsoftonline.com/{OtherTenant}/v2.0";
        host.Issuer.Keys.Add(published);

        Assert.Equal(
            "401 BadSignature",
            Answered.Of(await host.AskAsync(V2(host).With("azp", Caller).SignedBy(foreign)))
        );
    }

    [Fact]
    public async Task Without_a_list_of_callers_no_application_is_heard()
    {
        await using var host = await TestHost.StartAsync(options => options.TenantId = TestHost.Tenant);

        Assert.Equal("401 UnknownIssuer", Answered.Of(await host.AskAsync(V2(host).With("azp", TestHost.AppId))));
        Assert.Equal(0, host.Issuer.Fetches);
    }

    private static TestToken V2(TestHost host) =>
        Token(host, "https://login.microsoftonline.com/{0}/v2.0", TestHost.Tenant);

    private static TestToken Token(TestHost host, string issuer, string tenant) =>
        host.Token()
            .With("iss", issuer.Replace("{0}", tenant, StringComparison.Ordinal))
            .With("tid", tenant)
            .With("serviceurl", null);

    private static Task<TestHost> StartAsync() =>
        TestHost.StartAsync(options =>
        {
            options.TenantId = TestHost.Tenant;
            options.AllowedCallers = [Caller];
        });
}
