using ChatBot.Access;
using ChatBot.BotHost.Own;
using ChatBot.Storage;

namespace ChatBot.BotHost;

/// <summary>Puts the bot on the project's own Bot Framework host.</summary>
internal static class BotHosting
{
    public static IServiceCollection AddBotHost(this IServiceCollection services)
    {
        services
            .AddHttpClient<ConnectorClient>()
            // A redirect or a proxy could lead a reply anywhere, so none is followed.
            .ConfigurePrimaryHttpMessageHandler(() =>
                new SocketsHttpHandler
                {
                    AllowAutoRedirect = false,
                    UseProxy = false,
                    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
                }
            )
            .AddConnectorResilience();
        services.AddSingleton<IDeliveryStore>(provider => new SqliteDeliveryStore(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<Outbox>().AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<CloudAdapter>();
        return services;
    }

    /// <summary>Keeps the bot's door to those whom the host can tell: without credentials, this machine.</summary>
    public static RouteHandlerBuilder GuardBot(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter<LocalAccessFilter>();
}
