namespace ChatBot.Storage;

/// <summary>What is kept in the data folder's database.</summary>
internal static class StorageServices
{
    /// <summary>Rooms that keep conversation state register a <see cref="StateType"/> for each type of theirs.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(_ => new Database(dataFolder));
        services.AddSingleton(provider => new SqliteStorage(
            provider.GetRequiredService<Database>(),
            provider.GetServices<StateType>(),
            provider.GetRequiredService<TimeProvider>(),
            new StateLimits()
        ));
        services.AddSingleton<IStorage>(provider => provider.GetRequiredService<SqliteStorage>());
        services.AddSingleton<FeedbackLog>();
        services.AddSingleton(provider => new GivenAnswers(
            provider.GetRequiredService<Database>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddHostedService<StorageStart>();
        return services;
    }
}
