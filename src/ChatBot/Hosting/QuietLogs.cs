namespace ChatBot.Hosting;

/// <summary>Holds back what no setting may bring into a log, above all people's questions, which stand in query strings.</summary>
internal static class QuietLogs
{
    private static readonly (string Category, LogLevel Level)[] Limits =
    [
        ("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning),
        ("Microsoft.AspNetCore.Server.Kestrel.BadRequests", LogLevel.Warning),
        // A failed start is told to the person in a sentence; the stack trace beside it helps nobody.
        ("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None),
        // At every first start: that keys lie unencrypted in a folder that only the bot's account can read.
        ("Microsoft.AspNetCore.DataProtection", LogLevel.Error),
    ];

    /// <summary>Adds rules behind all that settings have made, for every logger that one of them names.</summary>
    public static void AddQuietLogs(this IServiceCollection services) =>
        services.PostConfigure<LoggerFilterOptions>(options =>
        {
            string?[] loggers =
            [
                null,
                .. options.Rules.Select(rule => rule.ProviderName).OfType<string>().Distinct(StringComparer.Ordinal),
            ];
            foreach (var logger in loggers)
            {
                foreach (var (category, level) in Limits)
                    options.Rules.Add(new LoggerFilterRule(logger, category, level, filter: null));
            }
        });
}
