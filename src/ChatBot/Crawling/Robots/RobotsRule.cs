namespace ChatBot.Crawling.Robots;

/// <summary>A line of robots.txt.</summary>
/// <param name="Pattern">In the form of <see cref="RobotsPath.Normalize"/>; <c>*</c> stands for anything, <c>$</c> at its end for the end.</param>
internal sealed record RobotsRule(bool Allows, string Pattern)
{
    private readonly string[] parts = Parts(Pattern);
    private readonly bool isAnchored = Pattern.EndsWith('$');

    /// <summary>Takes the first place of each part in turn, which never has to go back.</summary>
    /// <param name="path">In the form of <see cref="RobotsPath.Normalize"/>.</param>
    public bool Matches(string path)
    {
        if (!path.StartsWith(parts[0], StringComparison.Ordinal))
            return false;
        var place = parts[0].Length;
        if (parts.Length == 1)
            return !isAnchored || place == path.Length;
        for (var i = 1; i < parts.Length - 1; i++)
        {
            var found = path.IndexOf(parts[i], place, StringComparison.Ordinal);
            if (found < 0)
                return false;
            place = found + parts[i].Length;
        }
        return isAnchored
            ? path.Length - place >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal)
            : path.IndexOf(parts[^1], place, StringComparison.Ordinal) >= 0;
    }

    private static string[] Parts(string pattern) => (pattern.EndsWith('$') ? pattern[..^1] : pattern).Split('*');
}
