namespace ChatBot.Search.Documents;

/// <summary>Where a page or slide of a document begins in its text; it goes on to the next one.</summary>
/// <param name="Number">From 1 on, as the document counts them.</param>
/// <param name="Start">In UTF-16 units of the text.</param>
public sealed record Page(PageKind Kind, int Number, int Start)
{
    /// <summary>The anchor on the reading page; no section has one with a dot.</summary>
    public string Anchor => $"{(Kind == PageKind.Page ? "page" : "slide")}.{Number}";
}

/// <summary>What a document is divided into, beside its sections.</summary>
public enum PageKind
{
    Page,
    Slide,
}
