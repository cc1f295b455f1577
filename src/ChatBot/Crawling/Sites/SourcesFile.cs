using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ChatBot.Crawling.Sites;

/// <summary>Reads <c>sources.yaml</c>, the list of web sites to crawl, and names every mistake with its line.</summary>
internal static class SourcesFile
{
    public const string Name = "sources.yaml";

    /// <summary>In UTF-16 units, and in nested lists.</summary>
    private const int MaxLength = 1 << 20;
    private const int MaxDepth = 8;

    /// <summary>Empty where there is no such file.</summary>
    public static (IReadOnlyList<SourceSite> Sites, IReadOnlyList<SourceMistake> Mistakes) ReadFrom(string folder)
    {
        var file = new FileInfo(Path.Combine(folder, Name));
        if (!file.Exists)
            return ([], []);
        return file.Length > MaxLength
            ? ([], [new SourceMistake(1, "the file is too large: write at most 1 MB.")])
            : Read(File.ReadAllText(file.FullName));
    }

    public static (IReadOnlyList<SourceSite> Sites, IReadOnlyList<SourceMistake> Mistakes) Read(string yaml)
    {
        var mistakes = new List<SourceMistake>();
        if (Root(yaml, mistakes) is not { } root)
            return ([], mistakes);
        var sites = new List<(int Line, SourceSite Site)>();
        foreach (var (key, value) in root.Children)
        {
            var line = (int)key.Start.Line;
            if (key is not YamlScalarNode { Value: "sites" })
                mistakes.Add(new SourceMistake(line, $"{SiteReader.Show(key)} is no key here: write sites."));
            else if (value is YamlSequenceNode list)
                sites.AddRange(ReadAll(list, mistakes));
            else if (value is not YamlScalarNode { Value: null or "" })
                mistakes.Add(new SourceMistake(line, "sites is a list: write one line \"- url: …\" for each site."));
        }
        mistakes.AddRange(SharedFolders(sites));
        return mistakes.Count > 0 ? ([], mistakes) : ([.. sites.Select(site => site.Site)], []);
    }

    private static IEnumerable<(int Line, SourceSite Site)> ReadAll(YamlSequenceNode list, List<SourceMistake> mistakes)
    {
        foreach (var node in list.Children)
        {
            var line = (int)node.Start.Line;
            if (node is not YamlMappingNode map)
                mistakes.Add(new SourceMistake(line, "a site is a group of keys: write url: https://example.org/."));
            else if (new SiteReader(map, mistakes).Read() is { } site)
                yield return (line, site);
        }
    }

    // A page that one of two sites no longer has would be taken from the other.
    private static IEnumerable<SourceMistake> SharedFolders(List<(int Line, SourceSite Site)> sites)
    {
        foreach (var (i, (line, site)) in sites.Index())
        {
            if (sites.Take(i).Any(earlier => Overlap(earlier.Site.Folder, site.Folder)))
                yield return new SourceMistake(
                    line,
                    $"the folder {site.Folder} belongs to another site: write folder with one of its own."
                );
        }
    }

    private static bool Overlap(string one, string other) =>
        (one + "/").StartsWith(other + "/", StringComparison.OrdinalIgnoreCase)
        || (other + "/").StartsWith(one + "/", StringComparison.OrdinalIgnoreCase);

    private static YamlMappingNode? Root(string yaml, List<SourceMistake> mistakes)
    {
        try
        {
            if (yaml.Length > MaxLength || IsDeep(yaml))
            {
                mistakes.Add(new SourceMistake(1, "the lists are nested too deeply: write sites, and keys in each."));
                return null;
            }
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" })
                return null;
            if (stream.Documents[0].RootNode is YamlMappingNode map)
                return map;
            mistakes.Add(new SourceMistake(1, "the file is no group of keys: write sites: and the list under it."));
        }
        // InvalidOperationException is YamlDotNet's own on some malformed scalars.
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            mistakes.Add(
                new SourceMistake(
                    Math.Max(1, (int)((e as YamlException)?.Start.Line ?? 1)),
                    "this is no YAML, or a key stands twice: write key: value, with the same indent in a site."
                )
            );
        }
        return null;
    }

    // The document tree is built by recursion, which nesting would drive out of its stack.
    private static bool IsDeep(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        var depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease;
            if (depth > MaxDepth)
                return true;
        }
        return false;
    }
}
