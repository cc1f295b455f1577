using System.Globalization;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Crawling.Sites;

/// <summary>Reads one site of <c>sources.yaml</c>.</summary>
internal sealed class SiteReader(YamlMappingNode map, List<SourceMistake> mistakes)
{
    private const string Keys = "url, folder, language, audience, sitemap, depth, pages, exclude, allowPrivate, delay";

    private readonly int before = mistakes.Count;

    /// <summary>Null where a key is wrong, which has then been noted.</summary>
    public SourceSite? Read()
    {
        Uri? start = null;
        string? folder = null;
        var site = new SourceSite { Start = new Uri("http://localhost/"), Folder = "" };
        foreach (var (keyNode, value) in map.Children)
        {
            var key = (keyNode as YamlScalarNode)?.Value ?? "";
            switch (key)
            {
                case "url":
                    start = StartAddress.Parse(Text(value));
                    if (start is null)
                        Wrong(
                            key,
                            value,
                            "an http or https address without name, query or #, such as https://example.org/docs/"
                        );
                    break;
                case "folder":
                    folder = SiteFolder.Parse(Text(value));
                    if (folder is null)
                        Wrong(key, value, "a folder within the folder of documents, such as web/example.org");
                    break;
                case "language":
                    site = site with { Language = OneOf(key, value, [.. Language.All]) };
                    break;
                case "audience":
                    site = site with { Audience = AudienceOf(OneOf(key, value, "public", "internal")) };
                    break;
                case "sitemap":
                    site = site with { UsesSitemap = IsTrue(key, value) };
                    break;
                case "allowPrivate":
                    site = site with { AllowsPrivate = IsTrue(key, value) };
                    break;
                case "depth":
                    site = site with { Depth = (int)Number(key, value, 0, 100) };
                    break;
                case "pages":
                    site = site with { MaxPages = (int)Number(key, value, 1, 100_000) };
                    break;
                case "delay":
                    site = site with { Delay = TimeSpan.FromSeconds(Number(key, value, 0, 60, isWhole: false)) };
                    break;
                case "exclude":
                    site = site with { Exclude = Paths(key, value) };
                    break;
                default:
                    Add(keyNode, $"{Show(keyNode)} is no key of a site: known are {Keys}.");
                    break;
            }
        }
        if (start is null && !map.Children.ContainsKey(new YamlScalarNode("url")))
            Add(map, "a site lacks its url: write url: https://example.org/.");
        return mistakes.Count > before ? null : site with { Start = start!, Folder = folder ?? SiteFolder.Of(start!) };
    }

    public static string Show(YamlNode node) => node is YamlScalarNode { Value: { } text } ? $"\"{text}\"" : "a list";

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? "";

    private static Audience? AudienceOf(string? text) =>
        text switch
        {
            "public" => Audience.Public,
            "internal" => Audience.Internal,
            _ => null,
        };

    private string? OneOf(string key, YamlNode node, params string[] values)
    {
        if (values.Contains(Text(node), StringComparer.Ordinal))
            return Text(node);
        Wrong(key, node, $"one of {string.Join(", ", values)}");
        return null;
    }

    private bool IsTrue(string key, YamlNode node) => OneOf(key, node, "true", "false") == "true";

    private double Number(string key, YamlNode node, double min, double max, bool isWhole = true)
    {
        if (
            double.TryParse(Text(node), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number >= min
            && number <= max
            && (!isWhole || double.IsInteger(number))
        )
            return number;
        Wrong(key, node, FormattableString.Invariant($"a {(isWhole ? "whole " : "")}number from {min} to {max}"));
        return min;
    }

    private List<string> Paths(string key, YamlNode node)
    {
        if (node is YamlSequenceNode list && list.Children.All(child => Text(child).StartsWith('/')))
            return [.. list.Children.Select(Text)];
        Wrong(key, node, "a list of beginnings of paths, such as [\"/search\", \"/login\"]");
        return [];
    }

    private void Wrong(string key, YamlNode node, string toWrite) =>
        Add(node, $"{key} is {Show(node)}: write {toWrite}.");

    private void Add(YamlNode node, string sentence) => mistakes.Add(new SourceMistake((int)node.Start.Line, sentence));
}
