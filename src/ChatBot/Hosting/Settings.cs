using System.Globalization;
using System.Net;
using ChatBot.Access;
using ChatBot.BotHost;
using ChatBot.Knowledge;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.Json;

namespace ChatBot.Hosting;

/// <summary>Checks all settings at start and names every mistake at once: key, value where it can be no secret, what to write.</summary>
internal static class Settings
{
    public const string PublicUrl = "PublicUrl";
    public const string AppId = $"{BotSettings.Section}:AppId";

    /// <summary>The package of the Teams app, for the checks.</summary>
    public const string Package = "Teams:Package";

    // Of a wrong value, in characters.
    private const int MaxRepeated = 100;

    // What the product's sections may hold; a section of ASP.NET Core's own may hold anything.
    private static readonly Dictionary<string, string[]> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Knowledge"] =
        [
            nameof(KnowledgeOptions.Path),
            nameof(KnowledgeOptions.Publish),
            nameof(KnowledgeOptions.DefaultAudience),
            nameof(KnowledgeOptions.Watch),
            nameof(KnowledgeOptions.CrawlHours),
            nameof(KnowledgeOptions.MaxFileMegabytes),
            nameof(KnowledgeOptions.MaxTextCharacters),
            nameof(KnowledgeOptions.MaxUnpackedMegabytes),
            nameof(KnowledgeOptions.MaxReadSeconds),
            nameof(KnowledgeOptions.MaxReadMegabytes),
            nameof(KnowledgeOptions.KeepGenerations),
        ],
        ["Data"] = [nameof(DataOptions.Path)],
        ["WebChat"] = [nameof(WebChatOptions.Public)],
        [BotSettings.Section] = BotSettings.Keys,
        ["Teams"] = ["Package"],
        ["ForwardedHeaders"] = ["KnownProxies"],
        [PublicUrl] = [],
    };

    private static readonly HashSet<string> Framework = new(
        "AllowedHosts Kestrel Logging Urls Http_Ports Https_Ports Environment ApplicationName ContentRoot WebRoot DetailedErrors CaptureStartupErrors ShutdownTimeoutSeconds PreferHostingUrls SuppressStatusMessages".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Settings for a command that serves nothing: appsettings.json beside the program, then the environment.</summary>
    public static IConfigurationRoot Load() =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables()
            .Build();

    /// <summary>One English sentence a mistake; empty where all is well.</summary>
    public static IReadOnlyList<string> Mistakes(IConfigurationRoot configuration)
    {
        List<string> mistakes = [.. UnknownKeys(configuration)];
        OneOf(configuration, "Knowledge:Publish", ["automatic", "manual"], mistakes);
        OneOf(configuration, "Knowledge:DefaultAudience", ["internal", "public"], mistakes);
        OneOf(configuration, "WebChat:Public", ["true", "false"], mistakes);
        OneOf(configuration, "Knowledge:Watch", ["true", "false"], mistakes);
        WholeNumber(configuration, "Knowledge:CrawlHours", 0, 8760, mistakes);
        WholeNumber(configuration, "Knowledge:MaxFileMegabytes", 1, 1000, mistakes);
        WholeNumber(configuration, "Knowledge:MaxTextCharacters", 1000, 100_000_000, mistakes);
        WholeNumber(configuration, "Knowledge:MaxUnpackedMegabytes", 1, 10_000, mistakes);
        WholeNumber(configuration, "Knowledge:MaxReadSeconds", 1, 3600, mistakes);
        WholeNumber(configuration, "Knowledge:MaxReadMegabytes", 64, 65_536, mistakes);
        WholeNumber(configuration, "Knowledge:KeepGenerations", 1, 100, mistakes);
        NotEmpty(configuration, "Knowledge:Path", mistakes);
        NotEmpty(configuration, "Data:Path", mistakes);
        if (configuration[PublicUrl] is { Length: > 0 } url && !IsPublicUrl(url))
            mistakes.Add(
                $"{Named(PublicUrl, url)}: write the address that people open, such as https://bot.example.org, without a query."
            );
        if (configuration[KnownProxies.Key] is not null)
            mistakes.Add($"{KnownProxies.Key} is a list: write {KnownProxies.Key}:0, {KnownProxies.Key}:1, and so on.");
        foreach (var proxy in configuration.GetSection(KnownProxies.Key).GetChildren())
        {
            if (!IPAddress.TryParse(proxy.Value, out _))
                mistakes.Add($"{Named(proxy.Path, proxy.Value)}: write an IP address, such as 10.0.0.5.");
        }
        mistakes.AddRange(BotSettings.Mistakes(configuration));
        return mistakes;
    }

    private static IEnumerable<string> UnknownKeys(IConfigurationRoot configuration)
    {
        // The environment is full of variables that are not meant for this program.
        var written = configuration.Providers.Where(p =>
            p is JsonConfigurationProvider or CommandLineConfigurationProvider
        );
        var given = new ConfigurationRoot([.. written]);
        foreach (var root in given.GetChildren().Where(s => !Own.ContainsKey(s.Key) && !Framework.Contains(s.Key)))
            yield return $"{root.Key} is no setting of this version: known are {string.Join(", ", Own.Keys)} and ASP.NET Core's own.";

        foreach (var (section, keys) in Own.Where(own => own.Value.Length > 0))
        {
            if (given[section] is not null)
                yield return $"{section} is a section: write one of {string.Join(", ", keys.Select(key => $"{section}:{key}"))}.";
            foreach (
                var key in configuration
                    .GetSection(section)
                    .GetChildren()
                    .Where(c => !keys.Contains(c.Key, StringComparer.OrdinalIgnoreCase))
            )
                yield return $"{key.Path} is no setting of this version: {section} has {string.Join(", ", keys)}.";
        }
    }

    private static void OneOf(IConfigurationRoot configuration, string key, string[] values, List<string> mistakes)
    {
        if (configuration[key] is { } value && !values.Contains(value, StringComparer.OrdinalIgnoreCase))
            mistakes.Add($"{Named(key, value)}: write {string.Join(" or ", values)}.");
    }

    private static void WholeNumber(
        IConfigurationRoot configuration,
        string key,
        int min,
        int max,
        List<string> mistakes
    )
    {
        if (configuration[key] is not { } value)
            return;
        if (
            !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < min
            || number > max
        )
            mistakes.Add($"{Named(key, value)}: write a whole number from {min} to {max}.");
    }

    // An address may hold a password or a key, and whoever confuses two settings may write a secret into any.
    private static string Named(string key, string? value) =>
        value is { Length: > MaxRepeated } || value?.Any(c => char.IsControl(c) || "@?#~".Contains(c)) == true
            ? $"{key} is wrong"
            : $"{key} is '{value}'";

    private static void NotEmpty(IConfigurationRoot configuration, string key, List<string> mistakes)
    {
        if (configuration[key] is { } value && string.IsNullOrWhiteSpace(value))
            mistakes.Add($"{key} is empty: write the path of a folder, or leave the setting out.");
    }

    private static bool IsPublicUrl(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Query.Length == 0
        && uri.Fragment.Length == 0
        && uri.UserInfo.Length == 0;
}
