using ChatBot.Doctor;

namespace ChatBot.BotHost;

/// <summary>What can be looked at of the bot's host.</summary>
internal static class BotChecks
{
    /// <summary>Of a running bot.</summary>
    public static IServiceCollection AddBotChecks(this IServiceCollection services) =>
        services.AddSingleton<ICheck>(provider =>
            ByItself(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<TimeProvider>())
        );

    /// <summary>Of one that need not run.</summary>
    public static ICheck ByItself(IConfiguration configuration, TimeProvider time) =>
        new CredentialsCheck(BotSettings.HasCredentials(configuration));
}
