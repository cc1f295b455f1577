namespace ChatBot.Crawling.Content;

/// <summary>What pages say to robots, in <c>meta name=robots</c> or the header X-Robots-Tag; in lower case.</summary>
internal static class RobotsTag
{
    public static bool ForbidsIndex(string tag) => Says(tag, "noindex");

    public static bool ForbidsFollowing(string tag) => Says(tag, "nofollow");

    // A header may name a robot before the word; what one robot is asked, none does.
    private static bool Says(string tag, string word) =>
        tag.Split(',')
            .Select(one => one.Trim())
            .Where(one => !one.StartsWith("max-", StringComparison.Ordinal))
            .Select(one => one[(one.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
            .Any(one => one == word || one == "none");
}
