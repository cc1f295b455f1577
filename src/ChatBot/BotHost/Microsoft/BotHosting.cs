using ChatBot.Access;
using Microsoft.Bot.Connector.Authentication;

namespace ChatBot.BotHost;

/// <summary>
/// Puts the bot on the Bot Framework SDK. It authenticates and sends as the SDK does; the outbox and the
/// deduplication of the project's own host are not there.
/// </summary>
internal static class BotHosting
{
    public static IServiceCollection AddBotHost(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            BotSettings.ForSdk(configuration),
            credentialsFactory: null,
            authConfiguration: null,
            provider.GetRequiredService<IHttpClientFactory>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()
        ));
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(),
            provider.GetRequiredService<ILogger<CloudAdapter>>()
        ));
        return services;
    }

    /// <summary>Keeps the bot's door to those whom the host can tell: without credentials, this machine.</summary>
    public static RouteHandlerBuilder GuardBot(this RouteHandlerBuilder route, IServiceProvider services)
    {
        if (!BotSettings.HasCredentials(services.GetRequiredService<IConfiguration>()))
            route.AddEndpointFilter<LocalAccessFilter>();
        return route;
    }
}
