using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Sources.Isolation;

/// <summary>
/// Whether a child's answer is what a reader gives. A hostile file may have taken the child over, so an offset
/// that leads out of the text, or the name of another file, must not come further than this.
/// </summary>
internal static class AnswerCheck
{
    private const int MaxDetail = 1000;

    public static bool Passes(ReadResult result, string path, ReaderLimits limits) =>
        result.Problems.All(problem => IsProblem(problem, path))
        && (result.Document is { } document ? IsDocument(document, path, limits) : result.Problems.Count > 0);

    private static bool IsProblem(Problem? problem, string path) =>
        problem is not null
        && problem.Path == path
        && Enum.IsDefined(problem.Kind)
        && problem.Detail.Length <= MaxDetail;

    private static bool IsDocument(Document document, string path, ReaderLimits limits) =>
        document.Path == path
        && Language.IsKnown(document.Language)
        && Enum.IsDefined(document.Audience)
        && document.Text.Length <= limits.MaxTextLength
        && IsAddress(document.Source)
        && IsTexts(document.Questions)
        && AreSections(document.Sections, document.Text.Length)
        && ArePages(document.Pages, document.Text.Length);

    private static bool AreSections(IReadOnlyList<Section?> sections, int length)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var end = 0;
        foreach (var section in sections)
        {
            if (
                section is null
                || !ids.Add(section.Id)
                || !IsAddress(section.Source)
                || !IsTexts(section.Headings)
                || !IsTexts(section.Questions)
            )
                return false;
            foreach (Block? block in section.Blocks)
            {
                if (block is null || !Enum.IsDefined(block.Kind) || block.Level < 0)
                    return false;
                if (block.Start < end || block.End <= block.Start || block.End > length)
                    return false;
                end = block.End;
            }
        }
        return ids.Count > 0;
    }

    private static bool ArePages(IReadOnlyList<Page?> pages, int length)
    {
        var start = 0;
        foreach (var page in pages)
        {
            if (page is null || !Enum.IsDefined(page.Kind) || page.Start < start || page.Start > length)
                return false;
            start = page.Start;
        }
        return true;
    }

    private static bool IsTexts(IReadOnlyList<string?> texts) => texts.All(text => text is not null);

    private static bool IsAddress(string? address) => address is null || WebAddress.IsValid(address);
}
