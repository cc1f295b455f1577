using System.Security.Cryptography;
using ChatBot.BotFramework.Authentication;
using Microsoft.Extensions.Configuration;

namespace ChatBot.BotFramework.Tests.Authentication;

public sealed class BotFrameworkMistakesTests
{
    private const string App = "AppId=" + TestHost.AppId;
    private const string Thumbprint = "00112233445566778899aabbccddeeff00112233";

    [Theory]
    [InlineData("AppId=11112222-3333", "'11112222-3333'")]
    [InlineData("AppType=Single", "MultiTenant or SingleTenant or UserAssignedMSI")]
    [InlineData("Cloud=Mars", "Public or USGovernment or China")]
    [InlineData("TenantId=contoso", "a GUID")]
    [InlineData("OpenIdMetadata=http://login.example.org", "https://")]
    [InlineData("OpenIdMetadata=http://login.example.org", "'http://login.example.org'")]
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
    [InlineData(
        App + " ClientSecret=s3cret ClientSecretExpires=31.05.2027",
        "is '31.05.2027': write the secret's last day"
    )]
    [InlineData(App + " ClientSecret=s3cret ClientSecretExpires=2027-02-30", "yyyy-MM-dd")]
    [InlineData(App + " AppType=UserAssignedMSI ClientSecretExpires=2027-05-31", "without BotFramework:ClientSecret")]
    [InlineData(App + " Certificate=nowhere.pfx", "is 'nowhere.pfx', which cannot be read")]
    [InlineData(App + " Certificate=" + Thumbprint, Thumbprint)]
    public void A_mistake_is_named_without_any_secret(string settings, string named)
    {
        var mistake = Assert.Single(Mistakes(settings));

        Assert.StartsWith("BotFramework:", mistake, StringComparison.Ordinal);
        Assert.Contains(named, mistake, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", mistake, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AppId", "s3cret~of.Entra_s3cret~of.Entra_s3cret~o")]
    [InlineData("TenantId", "s3cret~of.Entra_s3cret~of.Entra_s3cret~o")]
    [InlineData("TenantId", "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")]
    [InlineData("ManagedIdentity", "s3cret")]
    [InlineData("AppType", "s3cret")]
    [InlineData("ClientSecretExpires", "s3cret")]
    [InlineData("Cloud", "s3cret~of.Entra")]
    [InlineData("AllowedTenants:0", "s3cret")]
    [InlineData("AllowedCallers:0", "s3cret")]
    [InlineData("AllowedServiceHosts:0", "https://user:s3cret@bot.example.org")]
    [InlineData("OpenIdMetadata", "http://user:s3cret@login.example.org")]
    [InlineData("OpenIdMetadata", "http://login.example.org/?key=s3cret")]
    [InlineData("TokenIssuer", "s3cret~of.Entra")]
    public void What_may_be_a_secret_in_the_wrong_place_is_not_repeated(string key, string value)
    {
        var mistake = Assert.Single(Mistakes($"{key}={value}"));

        Assert.StartsWith($"BotFramework:{key} is wrong: write ", mistake, StringComparison.Ordinal);
        Assert.DoesNotContain(value, mistake, StringComparison.Ordinal);
    }

    [Fact]
    public void A_certificate_written_out_is_not_repeated()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var pem = key.ExportPkcs8PrivateKeyPem();
        string[] written = [pem, pem.ReplaceLineEndings(""), Convert.ToBase64String(key.ExportPkcs8PrivateKey())];

        foreach (var certificate in written)
        {
            var mistake = Assert.Single(
                BotFrameworkMistakes.In(Section([("AppId", TestHost.AppId), ("Certificate", certificate)]))
            );

            Assert.StartsWith("BotFramework:Certificate cannot be read: write ", mistake, StringComparison.Ordinal);
            Assert.DoesNotContain(certificate[^60..], mistake, StringComparison.Ordinal);
        }
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
    [InlineData(App + " ClientSecret=s3cret ClientSecretExpires=2027-05-31")]
    [InlineData(App + " ClientSecret=s3cret ClientSecretExpires=")]
    [InlineData(App + " AppType=userassignedmsi")]
    [InlineData(App + " ClientSecret=s3cret AllowedServiceHosts:0=*.example.org")]
    [InlineData("OpenIdMetadata=http://127.0.0.1:5000/metadata")]
    public void What_is_right_is_no_mistake(string settings) => Assert.Empty(Mistakes(settings));

    private static IEnumerable<string> Mistakes(string settings) =>
        BotFrameworkMistakes.In(
            Section(
                settings
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(setting => setting.Split('=', 2))
                    .Select(pair => (pair[0], pair[1]))
            )
        );

    private static IConfigurationSection Section(IEnumerable<(string Key, string Value)> settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                settings.Select(setting =>
                    KeyValuePair.Create($"{BotFrameworkOptions.Section}:{setting.Key}", (string?)setting.Value)
                )
            )
            .Build()
            .GetSection(BotFrameworkOptions.Section);
}
