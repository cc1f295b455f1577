using ChatBot.Crawling.Content;

namespace ChatBot.Crawling.Sites;

/// <summary>The folder that a site's pages go to, relative to the knowledge folder.</summary>
internal static class SiteFolder
{
    // Folders at the top that hold no documents.
    private static readonly string[] Reserved = ["smalltalk", "unanswered", "questions"];

    public static string Of(Uri start) =>
        "web/" + PagePath.Segment(start.IsDefaultPort ? start.IdnHost : $"{start.IdnHost}-{start.Port}");

    /// <summary>Null where it is the folder of documents itself, leaves it, or is one that is not read.</summary>
    public static string? Parse(string text)
    {
        var parts = text.TrimEnd('/').Split('/');
        return
            parts.All(part => part.Length > 0 && PagePath.Segment(part) == part)
            && !Reserved.Contains(parts[0], StringComparer.OrdinalIgnoreCase)
            ? string.Join('/', parts)
            : null;
    }
}
