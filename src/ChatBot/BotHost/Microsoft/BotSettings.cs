namespace ChatBot.BotHost;

/// <summary>The settings that the host has, and what the SDK calls them.</summary>
internal static class BotSettings
{
    public const string Section = "BotFramework";

    private static readonly Dictionary<string, string> SdkKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        ["AppId"] = "MicrosoftAppId",
        ["AppType"] = "MicrosoftAppType",
        ["TenantId"] = "MicrosoftAppTenantId",
        ["ClientSecret"] = "MicrosoftAppPassword",
        ["OpenIdMetadata"] = "ToBotFromChannelOpenIdMetadataUrl",
        ["TokenIssuer"] = "ToBotFromChannelTokenIssuer",
    };

    public static string[] Keys => [.. SdkKeys.Keys];

    public static bool HasCredentials(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration[$"{Section}:AppId"]);

    /// <summary>One English sentence a mistake: key, value, what to write.</summary>
    public static IEnumerable<string> Mistakes(IConfiguration configuration) =>
        HasCredentials(configuration) || string.IsNullOrEmpty(configuration[$"{Section}:ClientSecret"])
            ? []
            : [$"{Section}:ClientSecret needs {Section}:AppId: write the bot's application id."];

    /// <summary>The same settings under the names that the SDK reads.</summary>
    public static IConfiguration ForSdk(IConfiguration configuration) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(
                SdkKeys
                    .Select(key => KeyValuePair.Create(key.Value, configuration[$"{Section}:{key.Key}"]))
                    .Where(setting => !string.IsNullOrEmpty(setting.Value))
            )
            .Build();
}
