using System.Text.Json.Nodes;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Teams.Package;

/// <summary>
/// The manifest's texts in one more language: a flat file whose names are paths into the manifest. It
/// replaces every text a person reads there.
/// </summary>
internal static class AppStrings
{
    /// <summary>The language of the manifest's own texts, and of whoever reads none of the six.</summary>
    public const string DefaultLanguage = "fr";

    private const string Commands = "bots[0].commandLists[0].commands";
    private const string Search = "composeExtensions[0].commands[0]";

    /// <summary>
    /// What Teams calls the other languages. A tag without a region stands for all regions; Teams
    /// itself speaks of Chinese by region alone.
    /// </summary>
    public static IEnumerable<(string Tag, string Language)> Tags { get; } =
    [.. Languages.Select(language => (language, language)), ("zh-cn", "zh")];

    /// <summary>Those that have a file of their own.</summary>
    public static IEnumerable<string> Languages => Language.All.Where(language => language != DefaultLanguage);

    public static string FileOf(string language) => language + ".json";

    public static JsonObject In(string language, PromptStarters starters)
    {
        var texts = TextResources.In(language).Package;
        var strings = new JsonObject
        {
            ["$schema"] =
                "https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json",
            ["name.short"] = texts.Name,
            ["name.full"] = texts.FullName,
            ["description.short"] = texts.ShortDescription,
            ["description.full"] = texts.FullDescription,
            [$"{Search}.title"] = texts.SearchTitle,
            [$"{Search}.description"] = texts.SearchDescription,
            [$"{Search}.parameters[0].title"] = texts.QuestionTitle,
            [$"{Search}.parameters[0].description"] = texts.QuestionDescription,
        };
        foreach (var (place, question) in starters.In(language).Index())
        {
            strings[$"{Commands}[{place}].title"] = question;
            strings[$"{Commands}[{place}].description"] = texts.PromptDescription;
            strings[$"{Commands}[{place}].prompt"] = question;
        }
        return strings;
    }
}
