namespace ChatBot.Crawling.Fetching;

/// <summary>What came of a request.</summary>
/// <param name="Address">Where the last redirect led.</param>
internal abstract record Fetched(Uri Address)
{
    /// <summary>All addresses on the way, the one that was asked for first.</summary>
    public required IReadOnlyList<Uri> Way { get; init; }
}

internal sealed record FetchedPage(Uri Address, byte[] Body, Validators Validators) : Fetched(Address)
{
    /// <summary>Whether the body is only the beginning of what there is.</summary>
    public bool IsCut { get; init; }

    /// <summary>The whole header, with its charset.</summary>
    public string ContentType { get; init; } = "";

    public string MediaType => ContentType.Split(';')[0].Trim().ToLowerInvariant();

    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    public bool IsPdf => MediaType == "application/pdf";

    /// <summary>What the header X-Robots-Tag says, in lower case.</summary>
    public string RobotsTag { get; init; } = "";
}

internal sealed record NotModified(Uri Address) : Fetched(Address);

internal sealed record NotFetched(Uri Address, Refusal Refusal) : Fetched(Address);
