namespace ChatBot.Crawling.Content;

/// <summary>What a page of HTML holds.</summary>
/// <param name="Html">The page without all that could run, load or change by itself.</param>
internal sealed record ParsedPage(string Html)
{
    /// <summary>Absolute, in the order of the page; those with rel=nofollow are left out.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];

    /// <summary>The address that the page calls its own.</summary>
    public Uri? Canonical { get; init; }

    /// <summary>What the page says to robots, in lower case.</summary>
    public string Robots { get; init; } = "";

    /// <summary>When its text was last changed, where it says so.</summary>
    public DateOnly? Modified { get; init; }
}
