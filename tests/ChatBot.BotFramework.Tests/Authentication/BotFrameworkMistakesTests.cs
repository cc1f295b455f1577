using ChatBot.BotFramework.Authentication;
using Microsoft.Extensions.Configuration;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class BotFrameworkMistakesTests
{
    private const string App = "AppId=" + TestHost.AppId;

    [Theory]
    [InlineData("AppId=bot", "'bot'")]
    [InlineData("AppType=Single", "MultiTenant or SingleTenant or UserAssignedMSI")]
    [InlineData("Cloud=Mars", "Public or USGovernment or China")]
    [InlineData("TenantId=contoso", "'contoso'")]
    [InlineData("OpenIdMetadata=http://login.example.org", "https://")]
    [InlineData("AllowedTenants=x", "is a list")]
    [InlineData("AllowedTenants:0=x", "AllowedTenants:0")]
    [InlineData("AllowedCallers:0=x", "AllowedCallers:0")]
    [InlineData("AllowedServiceHosts:0=https://a.example.org", "AllowedServiceHosts:0")]
    [InlineData("AllowedServiceHosts:0=*.com", "AllowedServiceHosts:0")]
    [InlineData("ClientSecret=s3cret", "AppId is empty")]
    [InlineData(App, "without a credential")]
    [InlineData(App + " ClientSecret=s3cret AppType=SingleTenant", "TenantId")]
    [InlineData(App + " ClientSecret=s3cret AppType=UserAssignedMSI", "needs no secret")]
    [InlineData(App + " ClientSecret=s3cret ManagedIdentity=" + TestHost.Tenant, "UserAssignedMSI")]
    [InlineData(App + " ClientSecret=s3cret CertificatePassword=s3cret", "CertificatePassword")]
    [InlineData(App + " Certificate=nowhere.pfx", "cannot be read")]
    public void A_mistake_is_named_without_any_secret(string settings, string named)
    {
        var mistake = Assert.Single(Mistakes(settings));

        Assert.StartsWith("BotFramework:", mistake, StringComparison.Ordinal);
        Assert.Contains(named, mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_and_a_certificate_contradict_each_other() =>
        Assert.Contains(
            Mistakes($"{App} ClientSecret=s3cret Certificate=nowhere.pfx"),
            mistake => mistake.Contains("leave one out", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("")]
    [InlineData("AppId=")]
    [InlineData(App + " ClientSecret=s3cret")]
    [InlineData(App + " ClientSecret=s3cret TenantId=" + TestHost.Tenant)]
    [InlineData(App + " AppType=userassignedmsi")]
    [InlineData(App + " ClientSecret=s3cret AllowedServiceHosts:0=*.example.org")]
    [InlineData("OpenIdMetadata=http://127.0.0.1:5000/metadata")]
    public void What_is_right_is_no_mistake(string settings) => Assert.Empty(Mistakes(settings));

    private static IEnumerable<string> Mistakes(string settings) =>
        BotFrameworkMistakes.In(
            new ConfigurationBuilder()
                .AddInMemoryCollection(
                    settings
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(setting => setting.Split('=', 2))
                        .Select(pair => KeyValuePair.Create($"BotFramework:{pair[0]}", (string?)pair[1]))
                )
                .Build()
                .GetSection(BotFrameworkOptions.Section)
        );
}
