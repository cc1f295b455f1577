using ChatBot.Search.Documents;
using ChatBot.Search.Passages;

namespace ChatBot.Search.Indexing;

/// <summary>All that an answer needs of a passage, stored with it so that no document is opened to answer.</summary>
internal sealed record StoredPassage
{
    public required string Path { get; init; }

    /// <summary>Of the document, for a signpost; null for a passage, whose index has its language.</summary>
    public string? SignpostTo { get; init; }
    public required string Title { get; init; }
    public required string SectionId { get; init; }
    public required string Section { get; init; }
    public string? Source { get; init; }
    public DateOnly? Date { get; init; }
    public DateOnly? ValidUntil { get; init; }

    /// <summary>The page or slide that it begins on, and those that begin in it.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];
    public required int Start { get; init; }
    public required string Text { get; init; }
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>Nothing to quote, only where to look.</summary>
    public static StoredPassage Signpost(EntryPlace place)
    {
        var section = place.Document.Sections[place.Section];
        return new StoredPassage
        {
            Path = place.Document.Path,
            SignpostTo = place.Document.Language,
            Title = place.Document.Title,
            SectionId = section.Id,
            Section = section.Title,
            Start = 0,
            Text = "",
            Units = [],
        };
    }

    public static StoredPassage Of(Document document, Passage passage)
    {
        var section = document.Sections[passage.Section];
        return new StoredPassage
        {
            Path = document.Path,
            Title = document.Title,
            SectionId = section.Id,
            Section = section.Title,
            Source = section.Source ?? document.Source,
            Date = document.Date,
            ValidUntil = document.ValidUntil,
            Pages = PagesOf(document, passage),
            Start = passage.Start,
            Text = document.Text[passage.Start..passage.End],
            Units = passage.Units,
        };
    }

    private static IReadOnlyList<Page> PagesOf(Document document, Passage passage)
    {
        var first = document.Pages.Count(page => page.Start <= passage.Start) - 1;
        return [.. document.Pages.Skip(Math.Max(0, first)).TakeWhile(page => page.Start < passage.End)];
    }

    /// <summary><c>text[start..end]</c> of the document, which must lie inside the passage.</summary>
    public string Slice(int start, int end) => Text[(start - Start)..(end - Start)];
}
