namespace ChatBot.BotFramework.Authentication;

/// <summary>
/// What a cloud's services are called
/// (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication).
/// </summary>
/// <param name="Resource">What the bot's own token is for.</param>
/// <param name="Login">Where that token comes from.</param>
/// <param name="MultiTenant">The tenant that multi-tenant bots get it from.</param>
/// <param name="V1Issuer">Before the tenant's id, in Entra's tokens of version 1.</param>
/// <param name="EntraTenants">Tenants of Microsoft's own whose applications call bots.</param>
/// <param name="ServiceHosts">Where channels take replies; <c>*.</c> stands for any name below a domain.</param>
internal sealed record CloudAddresses(
    string TokenIssuer,
    string OpenIdMetadata,
    string Resource,
    string Login,
    string MultiTenant,
    string V1Issuer,
    string EntraMetadata,
    string[] EntraTenants,
    string[] ServiceHosts
)
{
    private static readonly CloudAddresses Public = new(
        "https://api.botframework.com",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
        "https://api.botframework.com",
        "https://login.microsoftonline.com",
        "botframework.com",
        "https://sts.windows.net",
        "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
        [
            "d6d49420-f39b-4df7-a1dc-d59a935871db",
            "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
            "69e9b82d-4842-4902-8d1e-abc5b98a55e8",
        ],
        ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "*.botframework.com"]
    );

    private static readonly CloudAddresses USGovernment = new(
        "https://api.botframework.us",
        "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        "https://api.botframework.us",
        "https://login.microsoftonline.us",
        "MicrosoftServices.onmicrosoft.us",
        "https://sts.windows.net",
        "https://login.microsoftonline.us/common/v2.0/.well-known/openid-configuration",
        ["cab8a31a-1906-4287-a0d8-4eef66b95f6e", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"],
        [
            "smba.infra.gov.teams.microsoft.us",
            "smba.infra.dod.teams.microsoft.us",
            "*.botframework.us",
            "*.botframework.azure.us",
        ]
    );

    private static readonly CloudAddresses China = new(
        "https://api.botframework.azure.cn",
        "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
        "https://api.botframework.azure.cn",
        "https://login.partner.microsoftonline.cn",
        "microsoftservices.partner.onmschina.cn",
        "https://sts.chinacloudapi.cn",
        "https://login.partner.microsoftonline.cn/common/v2.0/.well-known/openid-configuration",
        [],
        ["frontend.botapi.msg.infra.teams.microsoftonline.cn", "*.botframework.azure.cn"]
    );

    public string Scope => $"{Resource}/.default";

    /// <summary>The cloud's own, changed as the settings say.</summary>
    public static CloudAddresses Of(BotFrameworkOptions options)
    {
        var cloud = options.Cloud switch
        {
            BotCloud.USGovernment => USGovernment,
            BotCloud.China => China,
            _ => Public,
        };
        return cloud with
        {
            TokenIssuer = Or(options.TokenIssuer, cloud.TokenIssuer),
            OpenIdMetadata = Or(options.OpenIdMetadata, cloud.OpenIdMetadata),
            ServiceHosts = [.. cloud.ServiceHosts, .. options.AllowedServiceHosts],
        };
    }

    private static string Or(string? setting, string cloud) => string.IsNullOrEmpty(setting) ? cloud : setting;
}
