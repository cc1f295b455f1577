namespace ChatBot.Search.Indexing;

/// <summary>Names of the fields in a language's index.</summary>
internal static class Fields
{
    public const string Text = "text";
    public const string Title = "title";
    public const string Headings = "headings";
    public const string Questions = "questions";

    /// <summary>Not analysed: the name of an <see cref="Documents.Audience"/>.</summary>
    public const string Audience = "audience";

    /// <summary>As doc values: the number of the document among all, in the order of paths.</summary>
    public const string DocumentNumber = "number";

    /// <summary>Stored only: a <see cref="StoredPassage"/> as JSON.</summary>
    public const string Passage = "passage";

    /// <summary>Not analysed, in the index of documents.</summary>
    public const string Path = "path";

    /// <summary>Stored only, in the index of documents, as JSON.</summary>
    public const string Document = "document";
}
