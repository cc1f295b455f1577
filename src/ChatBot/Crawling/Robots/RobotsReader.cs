using System.Globalization;

namespace ChatBot.Crawling.Robots;

/// <summary>
/// Reads robots.txt as RFC 9309 has it, with Crawl-delay and Sitemap beside. Written for this room,
/// as NuGet offers no library for it that is kept.
/// </summary>
internal static class RobotsReader
{
    private const int MaxRules = 10_000;
    private const int MaxSitemaps = 50;

    /// <param name="product">The name by which groups call this crawler.</param>
    public static RobotsRules Read(string text, string product)
    {
        var own = new Group();
        var others = new Group();
        var sitemaps = new List<string>();
        var open = new HashSet<Group>();
        var namesAgents = false;
        foreach (var line in text.Split('\r', '\n'))
        {
            if (Parse(line) is not var (key, value))
                continue;
            if (key == "user-agent")
            {
                if (!namesAgents)
                    open.Clear();
                namesAgents = true;
                if (value.StartsWith('*'))
                    open.Add(others);
                else if (Product(value).Equals(product, StringComparison.OrdinalIgnoreCase))
                    open.Add(own);
                own.IsNamed |= open.Contains(own);
                continue;
            }
            if (key == "sitemap")
            {
                if (sitemaps.Count < MaxSitemaps)
                    sitemaps.Add(value);
                continue;
            }
            namesAgents = false;
            foreach (var group in open)
                group.Add(key, value);
        }
        var chosen = own.IsNamed ? own : others;
        return new RobotsRules(chosen.Rules, chosen.Delay, sitemaps);
    }

    private static (string Key, string Value)? Parse(string line)
    {
        var end = line.IndexOf('#', StringComparison.Ordinal);
        var content = end < 0 ? line.AsSpan() : line.AsSpan(0, end);
        var colon = content.IndexOf(':');
        return colon < 0
            ? null
            : (
                content[..colon].Trim(" \t\uFEFF").ToString().ToLowerInvariant(),
                content[(colon + 1)..].Trim().ToString()
            );
    }

    private static string Product(string agent) =>
        agent[..(agent.AsSpan().IndexOfAnyExcept(ProductCharacters) is var end and >= 0 ? end : agent.Length)];

    private static readonly System.Buffers.SearchValues<char> ProductCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-"
    );

    private sealed class Group
    {
        public List<RobotsRule> Rules { get; } = [];
        public TimeSpan? Delay { get; private set; }
        public bool IsNamed { get; set; }

        public void Add(string key, string value)
        {
            if (key is "allow" or "disallow" && value.Length > 0 && Rules.Count < MaxRules)
                Rules.Add(new RobotsRule(key == "allow", RobotsPath.Normalize(value)));
            else if (
                key == "crawl-delay"
                && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            )
                Delay = TimeSpan.FromSeconds(Math.Min(seconds, 3600));
        }
    }
}
