using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatBot.Search.Languages;
using ChatBot.Teams.Package;
using ChatBot.Texts;

namespace ChatBot.Tests.Teams.Package;

public class AppPackageTests
{
    private static readonly AppIdentity App = new(
        new Guid("11111111-2222-3333-4444-555555555555"),
        "bot.example.org",
        "1.2.3"
    );

    private static readonly PromptStarters Starters = new(language => [$"{language} one ?", $"{language} two ?"]);

    public static TheoryData<string> Languages => [.. Language.All];

    [Fact]
    public async Task It_holds_manifest_icons_and_a_file_for_each_other_language()
    {
        var files = await FilesAsync(Starters);

        Assert.Equal(
            ["ar.json", "color.png", "en.json", "es.json", "manifest.json", "outline.png", "ru.json", "zh.json"],
            files.Keys.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes() =>
        Assert.Equal(await BytesAsync(Starters), await BytesAsync(Starters));

    [Fact]
    public async Task Bot_and_message_extension_carry_the_app_id()
    {
        var manifest = await JsonAsync("manifest.json", Starters);

        Assert.Equal($"{App.AppId}", (string?)manifest["id"]);
        Assert.Equal($"{App.AppId}", (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal($"{App.AppId}", (string?)manifest["composeExtensions"]![0]!["botId"]);
        Assert.Equal("1.2.3", (string?)manifest["version"]);
        Assert.Equal("https://bot.example.org/", (string?)manifest["developer"]!["websiteUrl"]);
        Assert.Equal("bot.example.org", (string?)manifest["validDomains"]!.AsArray().Single());
    }

    [Fact]
    public async Task It_asks_for_no_permission()
    {
        var manifest = await JsonAsync("manifest.json", Starters);

        Assert.Null(manifest["permissions"]);
        Assert.Null(manifest["authorization"]);
        Assert.Null(manifest["webApplicationInfo"]);
    }

    [Fact]
    public async Task Every_language_replaces_the_same_texts_and_leaves_none_in_another()
    {
        var french = await JsonAsync("manifest.json", Starters);
        foreach (var language in AppStrings.Languages)
        {
            var strings = await JsonAsync(AppStrings.FileOf(language), Starters);
            Assert.Equal(14, strings.Count(text => text.Key != "$schema"));
            Assert.All(
                strings.Where(text => text.Key != "$schema" && text.Key != QuestionTitle),
                text => Assert.NotEqual(At(french, text.Key), (string?)text.Value)
            );
        }
    }

    [Fact]
    public async Task Every_file_of_a_language_is_named_by_the_manifest()
    {
        var manifest = await JsonAsync("manifest.json", Starters);

        var named = manifest["localizationInfo"]!["additionalLanguages"]!
            .AsArray()
            .Select(language => (string?)language!["file"]);

        Assert.Equal("fr", (string?)manifest["localizationInfo"]!["defaultLanguageTag"]);
        Assert.Equal(AppStrings.Languages.Select(AppStrings.FileOf), named.Distinct());
    }

    [Fact]
    public async Task Prompts_are_asked_as_they_stand()
    {
        var manifest = await JsonAsync("manifest.json", Starters);

        var prompts = manifest["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();

        Assert.Equal(["fr one ?", "fr two ?"], prompts.Select(prompt => (string?)prompt!["prompt"]));
        Assert.All(prompts, prompt => Assert.Equal("prompt", (string?)prompt!["type"]));
    }

    [Fact]
    public async Task Without_questions_there_is_no_list_of_prompts() =>
        Assert.Null((await JsonAsync("manifest.json", PromptStarters.None))["bots"]![0]!["commandLists"]);

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_longer_than_Teams_takes(string language)
    {
        var texts = TextResources.In(language).Package;

        Assert.InRange(texts.Name.Length, 1, 30);
        Assert.InRange(texts.FullName.Length, 1, 100);
        Assert.InRange(texts.ShortDescription.Length, 1, 80);
        Assert.InRange(texts.FullDescription.Length, 1, 4000);
        Assert.InRange(texts.SearchTitle.Length, 1, 32);
        Assert.InRange(texts.SearchDescription.Length, 1, 128);
        Assert.InRange(texts.QuestionTitle.Length, 1, 32);
        Assert.InRange(texts.QuestionDescription.Length, 1, 128);
    }

    [Theory]
    [InlineData(AppManifest.ColorIcon, 192)]
    [InlineData(AppManifest.OutlineIcon, 32)]
    public async Task Icons_have_the_size_that_Teams_wants(string icon, int size)
    {
        var png = (await FilesAsync(Starters))[icon];

        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.Equal(size, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }

    private const string QuestionTitle = "composeExtensions[0].commands[0].parameters[0].title";

    private static string? At(JsonNode manifest, string path) =>
        (string?)
            path.Replace("[", ".[", StringComparison.Ordinal)
                .Split('.')
                .Aggregate(
                    manifest,
                    (node, step) => step.StartsWith('[') ? node[int.Parse(step[1..^1], null)]! : node[step]!
                );

    private static async Task<JsonObject> JsonAsync(string file, PromptStarters starters) =>
        JsonNode.Parse((await FilesAsync(starters))[file])!.AsObject();

    private static async Task<Dictionary<string, byte[]>> FilesAsync(PromptStarters starters)
    {
        using var zip = new ZipArchive(new MemoryStream(await BytesAsync(starters)));
        Dictionary<string, byte[]> files = [];
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            await using var stream = await entry.OpenAsync(TestContext.Current.CancellationToken);
            await stream.CopyToAsync(content, TestContext.Current.CancellationToken);
            files.Add(entry.FullName, content.ToArray());
        }
        return files;
    }

    private static async Task<byte[]> BytesAsync(PromptStarters starters)
    {
        using var stream = new MemoryStream();
        await AppPackage.WriteAsync(stream, App, starters, TestContext.Current.CancellationToken);
        return stream.ToArray();
    }
}
