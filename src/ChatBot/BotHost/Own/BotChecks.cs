using ChatBot.BotFramework.Authentication;
using ChatBot.BotHost.Own;
using ChatBot.Doctor;
using ChatBot.Storage;

namespace ChatBot.BotHost;

/// <summary>What can be looked at of the bot's host.</summary>
internal static class BotChecks
{
    /// <summary>Of a running bot.</summary>
    public static IServiceCollection AddBotChecks(this IServiceCollection services)
    {
        services.AddSingleton<ICheck, CredentialsCheck>();
        services.AddSingleton<ICheck>(provider => new OutboxCheck(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddHealthChecks().AddCheck<ChannelHealth>("channels").AddCheck<QueueHealth>("queues");
        return services;
    }

    /// <summary>Of one that need not run.</summary>
    public static ICheck ByItself(IConfiguration configuration, TimeProvider time)
    {
        var section = configuration.GetSection(BotSettings.Section);
        return BotSettings.Mistakes(configuration).Any()
            ? new CredentialsCheck(options: null, time)
            : new CredentialsCheck(section.Get<BotFrameworkOptions>() ?? new BotFrameworkOptions(), time);
    }
}
