namespace ChatBot.Crawling.Robots;

/// <summary>What a site's robots.txt allows this crawler.</summary>
internal sealed class RobotsRules(IReadOnlyList<RobotsRule> rules, TimeSpan? delay, IReadOnlyList<string> sitemaps)
{
    public static RobotsRules AllowAll { get; } = new([], null, []);

    /// <summary>What the site asks for between two requests.</summary>
    public TimeSpan? Delay => delay;

    /// <summary>Addresses as they are written, of whatever host.</summary>
    public IReadOnlyList<string> Sitemaps => sitemaps;

    /// <summary>The longest pattern that fits decides; of two as long the one that allows.</summary>
    public bool Allows(Uri address)
    {
        if (address.AbsolutePath == "/robots.txt")
            return true;
        var path = RobotsPath.Normalize(address.PathAndQuery);
        RobotsRule? best = null;
        foreach (var rule in rules)
        {
            var weighs =
                best is null
                || rule.Pattern.Length > best.Pattern.Length
                || (rule.Pattern.Length == best.Pattern.Length && rule.Allows);
            if (weighs && rule.Matches(path))
                best = rule;
        }
        return best?.Allows ?? true;
    }
}
