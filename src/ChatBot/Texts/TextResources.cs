using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;

namespace ChatBot.Texts;

/// <summary>Every text a person reads, in one language; the resource files stand beside this one.</summary>
public sealed record TextResources
{
    private static readonly FrozenDictionary<string, TextResources> All =
        Search.Languages.Language.All.ToFrozenDictionary(language => language, Load, StringComparer.Ordinal);

    /// <summary>Names of the six languages, as they stand in <see cref="BotTexts.OtherLanguage"/>.</summary>
    public required IReadOnlyDictionary<string, string> Languages { get; init; }
    public required DateTexts Date { get; init; }
    public required NumberTexts Number { get; init; }
    public required BotTexts Bot { get; init; }
    public required TeamsTexts Teams { get; init; }
    public required PageTexts Pages { get; init; }
    public required CommandTexts Commands { get; init; }
    public required EvaluationTexts Evaluation { get; init; }
    public required CrawlTexts Crawl { get; init; }
    public required GenerationTexts Generations { get; init; }
    public required BackupTexts Backups { get; init; }
    public required PackageTexts Package { get; init; }
    public required CheckTexts Checks { get; init; }
    public required IReadOnlyDictionary<string, string> Problems { get; init; }

    /// <param name="language">One of the six.</param>
    public static TextResources In(string language) => All[language];

    public static string Format(string text, params ReadOnlySpan<object?> values) =>
        string.Format(CultureInfo.InvariantCulture, text, values);

    private static TextResources Load(string language)
    {
        using var stream = typeof(TextResources).Assembly.GetManifestResourceStream(language + ".json")!;
        return JsonSerializer.Deserialize(stream, TextJson.Default.TextResources)!;
    }
}
