using ChatBot.Search.Answering;

namespace ChatBot.Conversations;

/// <summary>A quote with all that is shown around it.</summary>
public sealed record ReplyQuote
{
    /// <summary>Word for word.</summary>
    public required string Text { get; init; }

    /// <summary>Of the quote.</summary>
    public required string Language { get; init; }

    /// <summary>Path of the document.</summary>
    public required string Document { get; init; }

    public required string SectionId { get; init; }

    public required string Title { get; init; }

    /// <summary>Empty before the first heading.</summary>
    public required string Section { get; init; }

    /// <summary>Of the reading page, where the quote is marked; in Teams of where its reader can open it, or empty.</summary>
    public required string Url { get; init; }

    /// <summary>Whether anybody can open <see cref="Url"/>, and not only who is at this machine.</summary>
    public bool IsOpen { get; init; }

    /// <summary>The address that the document is drawn up from.</summary>
    public string? Source { get; init; }

    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The page or slide, in the language of the reply; empty where the document has none.</summary>
    public string Page { get; init; } = "";

    /// <summary>The quote as it was found, with the passage around it; null where that is of no use.</summary>
    public Quote? Found { get; init; }

    public string Place =>
        string.Join(" › ", new[] { Title, Section }.Where(part => part.Length > 0))
        + (Page.Length > 0 ? $" · {Page}" : "");
}
