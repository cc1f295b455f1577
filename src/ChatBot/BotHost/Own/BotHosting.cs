using System.Net;
using ChatBot.Access;
using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost.Own;
using ChatBot.Outbound;
using ChatBot.Storage;

namespace ChatBot.BotHost;

/// <summary>Puts the bot on the project's own Bot Framework host.</summary>
internal static class BotHosting
{
    public static IServiceCollection AddBotHost(this IServiceCollection services, IConfiguration configuration)
    {
        var options =
            configuration.GetSection(BotFrameworkOptions.Section).Get<BotFrameworkOptions>()
            ?? new BotFrameworkOptions();
        services.AddSingleton(options);
        services.AddSingleton<BotFrameworkAuthentication>();
        services.AddSingleton<ServiceHosts>();
        if (options.HasCredentials)
            services.AddSingleton<TokenSource>();
        services.AddTransient(provider => new ConnectorTokenHandler(
            provider.GetRequiredService<ServiceHosts>(),
            provider.GetService<TokenSource>()
        ));
        services
            .AddHttpClient(nameof(ConnectorClient))
            .RemoveAllLoggers()
            // Its connections renew themselves.
            .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
            .AddConnectorResilience()
            .AddHttpMessageHandler<ConnectorTokenHandler>()
            .ConfigurePrimaryHttpMessageHandler(() => Connections(options));
        services.AddSingleton(provider => new ConnectorClient(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(ConnectorClient))
        ));
        services.AddSingleton<IDeliveryStore>(provider => new SqliteDeliveryStore(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<Outbox>().AddHostedService(provider => provider.GetRequiredService<Outbox>());
        services.AddSingleton<ReplyDelivery>();
        services.AddSingleton<CloudAdapter>();
        return services;
    }

    /// <summary>Keeps the bot's door to those whom the host can tell: without credentials, this machine.</summary>
    public static RouteHandlerBuilder GuardBot(this RouteHandlerBuilder route, IServiceProvider services)
    {
        if (!services.GetRequiredService<BotFrameworkAuthentication>().HasCredentials)
            route.AddEndpointFilter<LocalAccessFilter>();
        return route;
    }

    // A redirect or a proxy could lead a reply anywhere, so none is followed; and a public name may not lead
    // into this network. Without credentials the bot speaks to this machine alone.
    private static SocketsHttpHandler Connections(BotFrameworkOptions options) =>
        new()
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectCallback = Guarded(
                new GuardedConnection(allowsPrivate: !options.HasCredentials, Dns.GetHostAddressesAsync)
            ),
        };

    private static Func<SocketsHttpConnectionContext, CancellationToken, ValueTask<Stream>> Guarded(
        GuardedConnection connection
    ) =>
        async (context, cancellationToken) =>
        {
            try
            {
                return await connection.ConnectAsync(context, cancellationToken);
            }
            catch (RefusedAddressException e)
            {
                throw new ServiceUrlRefusedException(
                    $"The bot does not send to {context.DnsEndPoint.Host}: {e.Message}"
                );
            }
        };
}
