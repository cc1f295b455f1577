namespace ChatBot.Teams;

/// <summary>Answers Microsoft Teams with what it alone offers; other channels keep the bot they have.</summary>
internal static class TeamsServices
{
    /// <summary>After the conversations, whose bot it stands before.</summary>
    public static IServiceCollection AddTeams(this IServiceCollection services)
    {
        services.AddSingleton<TeamsWelcome>();
        services.AddSingleton<TeamsFeedback>();
        services.AddSingleton<TeamsSearch>();
        services.AddSingleton<TeamsKnowledgeBot>();
        services.AddSingleton<IMiddleware, TeamsRendering>();
        services.AddSingleton<IBot, ChannelBots>();
        return services;
    }
}
