using System.Text.Json.Nodes;
using ChatBot.Texts;

namespace ChatBot.Teams.Package;

/// <summary>
/// The manifest of the Teams app, by
/// https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json. It asks for no
/// permission: the bot reads what is said to it alone, signs nobody in and opens no page inside Teams.
/// </summary>
internal static class AppManifest
{
    public const string FileName = "manifest.json";
    public const string ColorIcon = "color.png";
    public const string OutlineIcon = "outline.png";

    /// <summary>What the message extension's command and its one parameter are called in its invokes.</summary>
    public const string SearchCommand = "search";
    public const string QuestionParameter = "question";

    /// <summary>The ground of the colour icon.</summary>
    public const string AccentColor = "#0B5FA5";

    /// <summary>The newest of the schema.</summary>
    public const string Version = "1.30";
    private const int MaxDeveloperName = 32;

    public static JsonObject Of(AppIdentity app, PromptStarters starters)
    {
        var texts = TextResources.In(AppStrings.DefaultLanguage).Package;
        return new JsonObject
        {
            ["$schema"] = $"https://developer.microsoft.com/json-schemas/teams/v{Version}/MicrosoftTeams.schema.json",
            ["manifestVersion"] = Version,
            ["version"] = app.Version,
            ["id"] = app.AppId.ToString("D"),
            ["localizationInfo"] = Localization(),
            ["developer"] = new JsonObject
            {
                ["name"] = DeveloperName(app.Domain),
                ["websiteUrl"] = app.Home,
                ["privacyUrl"] = app.PrivacyUrl ?? app.Home,
                ["termsOfUseUrl"] = app.TermsUrl ?? app.Home,
            },
            ["name"] = new JsonObject { ["short"] = texts.Name, ["full"] = texts.FullName },
            ["description"] = new JsonObject { ["short"] = texts.ShortDescription, ["full"] = texts.FullDescription },
            ["icons"] = new JsonObject { ["color"] = ColorIcon, ["outline"] = OutlineIcon },
            ["accentColor"] = AccentColor,
            ["defaultInstallScope"] = "personal",
            ["bots"] = new JsonArray(Bot(app.AppId, starters, texts)),
            ["composeExtensions"] = new JsonArray(Extension(app.AppId, texts)),
            ["validDomains"] = new JsonArray(app.Domain),
        };
    }

    private static JsonObject Bot(Guid id, PromptStarters starters, PackageTexts texts)
    {
        var bot = new JsonObject
        {
            ["botId"] = id.ToString("D"),
            ["scopes"] = Scopes(),
            ["supportsFiles"] = false,
            ["isNotificationOnly"] = false,
        };
        if (starters.Count > 0)
        {
            var prompts = starters.In(AppStrings.DefaultLanguage).Select(question => Prompt(question, texts));
            bot["commandLists"] = new JsonArray(
                new JsonObject { ["scopes"] = Scopes(), ["commands"] = new JsonArray([.. prompts]) }
            );
        }
        return bot;
    }

    private static JsonObject Prompt(string question, PackageTexts texts) =>
        new()
        {
            ["title"] = question,
            ["description"] = texts.PromptDescription,
            ["type"] = "prompt",
            ["prompt"] = question,
        };

    private static JsonObject Extension(Guid id, PackageTexts texts) =>
        new()
        {
            ["botId"] = id.ToString("D"),
            ["commands"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = SearchCommand,
                    ["type"] = "query",
                    ["context"] = new JsonArray("compose", "commandBox"),
                    ["title"] = texts.SearchTitle,
                    ["description"] = texts.SearchDescription,
                    ["initialRun"] = true,
                    ["parameters"] = new JsonArray(
                        new JsonObject
                        {
                            ["name"] = QuestionParameter,
                            ["title"] = texts.QuestionTitle,
                            ["description"] = texts.QuestionDescription,
                            ["inputType"] = "text",
                        }
                    ),
                }
            ),
        };

    private static JsonObject Localization() =>
        new()
        {
            ["defaultLanguageTag"] = AppStrings.DefaultLanguage,
            ["additionalLanguages"] = new JsonArray([
                .. AppStrings.Tags.Select(tag => new JsonObject
                {
                    ["languageTag"] = tag.Tag,
                    ["file"] = AppStrings.FileOf(tag.Language),
                }),
            ]),
        };

    private static JsonArray Scopes() => ["personal", "team", "groupChat"];

    // The end of a name says more about whose it is than its beginning.
    private static string DeveloperName(string domain) =>
        domain.Length <= MaxDeveloperName ? domain : domain[^MaxDeveloperName..].TrimStart('.', '-');
}
