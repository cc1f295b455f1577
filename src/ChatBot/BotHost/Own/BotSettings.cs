using ChatBot.BotFramework.Authentication;

namespace ChatBot.BotHost;

/// <summary>The settings that the host has.</summary>
internal static class BotSettings
{
    public const string Section = BotFrameworkOptions.Section;

    public static string[] Keys => BotFrameworkMistakes.Keys;

    public static bool HasCredentials(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration[$"{Section}:{nameof(BotFrameworkOptions.AppId)}"]);

    /// <summary>One English sentence a mistake: key, value, what to write.</summary>
    public static IEnumerable<string> Mistakes(IConfiguration configuration) =>
        BotFrameworkMistakes.In(configuration.GetSection(Section));
}
