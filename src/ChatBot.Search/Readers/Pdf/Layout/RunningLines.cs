using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Search.Readers.Pdf.Segments;

namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>
/// Drops running heads and feet and page numbers: what stands at the same place near an edge of many
/// pages, but for its numbers.
/// </summary>
internal static partial class RunningLines
{
    /// <summary>Shares of the page's height, and of the pages.</summary>
    private const double Edge = 0.14;
    private const double MinPages = 0.4;
    private const int MaxLength = 200;

    public static IReadOnlyList<PageText> Drop(IReadOnlyList<PageText> pages)
    {
        var counts = pages
            .SelectMany(page => page.Segments.Where(s => IsAtEdge(page, s)).Select(s => Key(page, s)).Distinct())
            .CountBy(key => key)
            .ToDictionary();
        var min = Math.Max(2, (int)Math.Ceiling(pages.Count * MinPages));
        return
        [
            .. pages.Select(page =>
                page with
                {
                    Segments =
                    [
                        .. page.Segments.Where(s =>
                            !IsAtEdge(page, s)
                            || !(IsPageNumber(page, s) || Near(Key(page, s)).Sum(counts.GetValueOrDefault) >= min)
                        ),
                    ],
                }
            ),
        ];
    }

    private static bool IsAtEdge(PageText page, Segment segment) =>
        segment.Text.Length <= MaxLength && page.Height(segment) is < Edge or > 1 - Edge;

    // In steps of two thousandths of the page's height.
    private static (string Text, int Height) Key(PageText page, Segment segment) =>
        (Number().Replace(segment.Text, "#"), (int)Math.Round(page.Height(segment) * 500));

    private static IEnumerable<(string Text, int Height)> Near((string Text, int Height) key) =>
        [key with { Height = key.Height - 1 }, key, key with { Height = key.Height + 1 }];

    private static bool IsPageNumber(PageText page, Segment segment)
    {
        var match = PageNumber().Match(segment.Text);
        return match.Success
            && int.TryParse(
                match.Groups["number"].Value,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number == page.Number;
    }

    [GeneratedRegex(@"\d+|\b[ivxlc]+\b", RegexOptions.None, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        @"^\W*(\p{L}{1,10}\.?\s*)?(?<number>\d{1,5})(\s*(/|\p{L}{1,3})\s*\d{1,5})?\s*页?\W*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PageNumber();
}
