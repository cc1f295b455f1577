using ChatBot.Doctor.Checks;
using ChatBot.Knowledge;

namespace ChatBot.Doctor;

/// <summary>The checks of a running bot; the bot's host adds its own.</summary>
internal static class DoctorServices
{
    /// <param name="package">The package of the Teams app, where the settings name one.</param>
    public static IServiceCollection AddDoctor(
        this IServiceCollection services,
        string? publicUrl,
        string? appId,
        string? package
    )
    {
        services.AddSingleton<ICheck>(new PublicUrlCheck(publicUrl, !string.IsNullOrEmpty(appId)));
        services.AddSingleton<ICheck>(new PackageCheck(package, appId, publicUrl));
        services.AddSingleton<ICheck, KnowledgeStateCheck>();
        services.AddSingleton<ICheck>(provider => new DataFolderCheck(DataFolder(provider)));
        services.AddSingleton<ICheck>(provider => new DiskCheck(DataFolder(provider)));
        services.AddSingleton<ICheck>(new MemoryCheck(isBot: true));
        services.AddSingleton<Checkup>();
        return services;
    }

    private static string DataFolder(IServiceProvider provider) =>
        provider.GetRequiredService<KnowledgeWorkshop>().Store.DataFolder;
}
