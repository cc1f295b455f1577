namespace ChatBot.Search.Indexing;

/// <summary>Names of the fields in a language's index.</summary>
internal static class Fields
{
    /// <summary>Stems of the passage.</summary>
    public const string Text = "text";

    /// <summary>The passage's words unstemmed.</summary>
    public const string Surface = "surface";

    /// <summary>The passage's character n-grams.</summary>
    public const string Grams = "grams";

    /// <summary>Stems of title, headings and questions together.</summary>
    public const string Titles = "titles";

    /// <summary>Not analysed: a hash of the title, on the first passage of each document.</summary>
    public const string TitleKey = "titleKey";

    /// <summary>Not analysed: path and section, joined by #.</summary>
    public const string Place = "place";

    /// <summary>Not analysed: the name of an <see cref="Documents.Audience"/>.</summary>
    public const string Audience = "audience";

    /// <summary>Not analysed, and as doc values: the key of the <see cref="EntryGroup"/>.</summary>
    public const string Group = "group";

    /// <summary>As doc values: the place in the group, from 0 on.</summary>
    public const string Position = "position";

    /// <summary>As doc values: the number of words.</summary>
    public const string Length = "length";

    /// <summary>As doc values: the number of the section in its document.</summary>
    public const string Section = "section";

    /// <summary>As doc values: <see cref="PassageWords"/>.</summary>
    public const string Words = "words";

    /// <summary>Stored only: a <see cref="StoredPassage"/> as JSON.</summary>
    public const string Passage = "passage";

    /// <summary>Not analysed, in the index of documents.</summary>
    public const string Path = "path";

    /// <summary>Stored only, in the index of documents, as JSON.</summary>
    public const string Document = "document";
}
