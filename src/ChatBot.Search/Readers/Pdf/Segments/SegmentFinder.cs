using UglyToad.PdfPig.Content;

namespace ChatBot.Search.Readers.Pdf.Segments;

/// <summary>Puts the letters of a page together to segments of lines.</summary>
internal static class SegmentFinder
{
    /// <summary>Shares of the font size: from the first on a gap parts words, from the second on segments.</summary>
    private const double WordGap = 0.17;
    private const double SegmentGap = 0.8;

    /// <summary>How far letters of one line may stand off its baseline, in shares of the font size.</summary>
    private const double Raise = 0.45;

    public static IReadOnlyList<Segment> Find(Page page)
    {
        var orientation = MostCommonOrientation(page.Letters);
        var glyphs = page
            .Letters.Where(letter => letter.TextOrientation == orientation)
            .Select((letter, i) => Glyph.Of(letter, orientation, i))
            .Where(glyph => double.IsFinite(glyph.Left + glyph.Right + glyph.Baseline))
            .ToList();
        return [.. Lines(glyphs).SelectMany(Split).OrderByDescending(s => s.Baseline).ThenBy(s => s.Left)];
    }

    private static TextOrientation MostCommonOrientation(IReadOnlyList<Letter> letters) =>
        letters.Count == 0
            ? TextOrientation.Horizontal
            : letters
                .GroupBy(letter => letter.TextOrientation)
                .Where(group => group.Key != TextOrientation.Other)
                .OrderByDescending(group => group.Count())
                .Select(group => group.Key)
                .FirstOrDefault(TextOrientation.Horizontal);

    // From the top down; large letters first on one baseline, so that raised small ones join them.
    private static List<List<Glyph>> Lines(List<Glyph> glyphs)
    {
        var lines = new List<(double Baseline, double Size, List<Glyph> Glyphs)>();
        foreach (var run in Runs(glyphs).OrderByDescending(run => run[0].Baseline).ThenBy(run => run[0].Order))
        {
            var (baseline, size) = (run[0].Baseline, run.Max(glyph => glyph.Size));
            var home = -1;
            for (var i = lines.Count - 1; i >= 0 && i >= lines.Count - 8; i--)
            {
                var line = lines[i];
                var same = Math.Abs(line.Baseline - baseline) <= Math.Min(size, line.Size) * 0.25;
                var larger = Math.Max(size, line.Size);
                var raised =
                    Math.Min(size, line.Size) < 0.8 * larger && Math.Abs(line.Baseline - baseline) <= larger * Raise;
                if (same || (raised && Touches(line.Glyphs, run)))
                {
                    home = i;
                    break;
                }
            }
            if (home < 0)
                lines.Add((baseline, size, run));
            else
            {
                var line = lines[home];
                line.Glyphs.AddRange(run);
                lines[home] = size > line.Size ? (baseline, size, line.Glyphs) : line;
            }
        }
        return [.. lines.Select(line => line.Glyphs)];
    }

    private static bool Touches(List<Glyph> line, List<Glyph> run)
    {
        var gap = Math.Max(line[^1].Size, run[0].Size) * 0.5;
        return line.Any(glyph =>
            Math.Abs(glyph.Right - run[0].Left) < gap || Math.Abs(glyph.Left - run[^1].Right) < gap
        );
    }

    // Letters that follow each other in the file on one baseline.
    private static IEnumerable<List<Glyph>> Runs(List<Glyph> glyphs)
    {
        var run = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (
                run.Count > 0
                && (Math.Abs(glyph.Baseline - run[0].Baseline) > 0.1 || Math.Abs(glyph.Size - run[0].Size) > 0.1)
            )
            {
                yield return run;
                run = [];
            }
            run.Add(glyph);
        }
        if (run.Count > 0)
            yield return run;
    }

    private static IEnumerable<Segment> Split(List<Glyph> line)
    {
        var size = line.GroupBy(glyph => glyph.Size).MaxBy(group => group.Count())!.Key;
        var open = new List<Glyph>();
        var right = double.NegativeInfinity;
        foreach (var glyph in WithoutDoubles(line))
        {
            // Leading blanks and blanks that fill a gap are no text.
            if (glyph.IsSpace)
            {
                if (open.Count > 0 && !open[^1].IsSpace && glyph.Right - right < size * SegmentGap)
                    open.Add(glyph);
                continue;
            }
            if (open.Count > 0 && glyph.Left - right > size * SegmentGap)
            {
                if (SegmentText.Of(open) is { } segment)
                    yield return segment;
                open = [];
            }
            else if (open.Count > 0 && !open[^1].IsSpace && glyph.Left - right > size * WordGap)
                open.Add(glyph with { Value = " ", Left = right, Right = glyph.Left });
            open.Add(glyph);
            right = Math.Max(open.Count == 1 ? double.NegativeInfinity : right, glyph.Right);
        }
        if (SegmentText.Of(open) is { } last)
            yield return last;
    }

    // Bold is sometimes printed twice, a hair apart.
    private static IEnumerable<Glyph> WithoutDoubles(List<Glyph> line)
    {
        Glyph? before = null;
        foreach (var glyph in line.OrderBy(glyph => glyph.Left).ThenBy(glyph => glyph.Order))
        {
            if (before is { } b && b.Value == glyph.Value && glyph.Left - b.Left < glyph.Size * 0.08 && !glyph.IsSpace)
                continue;
            before = glyph;
            yield return glyph;
        }
    }
}
