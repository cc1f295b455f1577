namespace ChatBot.Search.Readers.Pdf.Layout;

/// <summary>The usual distance from one line to the next, in font sizes.</summary>
internal static class LineSpacing
{
    private const double Least = 0.9;
    private const double Most = 2.2;
    private const double Default = 1.2;

    public static double Of(IReadOnlyList<PageText> pages)
    {
        var gaps = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            foreach (var (upper, lower) in page.Segments.Zip(page.Segments.Skip(1)))
            {
                var gap = (upper.Baseline - lower.Baseline) / lower.Size;
                if (gap is > Least and < Most && Math.Abs(upper.Size - lower.Size) < 0.1)
                    gaps[(int)Math.Round(gap * 20)] = gaps.GetValueOrDefault((int)Math.Round(gap * 20)) + 1;
            }
        }
        return gaps.Count == 0 ? Default : gaps.OrderByDescending(g => g.Value).ThenBy(g => g.Key).First().Key / 20.0;
    }
}
