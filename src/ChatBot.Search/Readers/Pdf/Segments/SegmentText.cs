using System.Globalization;
using System.Text;

namespace ChatBot.Search.Readers.Pdf.Segments;

/// <summary>
/// Puts glyphs, which stand in the order they are seen, into the order they are read: right to left
/// where most letters are written so, numbers and words of other scripts the other way round.
/// </summary>
internal static class SegmentText
{
    public static Segment? Of(List<Glyph> glyphs)
    {
        var seen = glyphs.Where(glyph => !glyph.IsSpace).ToList();
        if (seen.Count == 0)
            return null;
        var size = seen.GroupBy(glyph => glyph.Size).MaxBy(group => group.Count())!.Key;
        var baseline = seen.First(glyph => glyph.Size.Equals(size)).Baseline;
        var kept = glyphs.Where((glyph, i) => !IsReference(glyphs, i, size, baseline)).ToList();
        var rightToLeft = seen.Count(glyph => IsRightToLeft(glyph.Value));
        var leftToRight = seen.Count(glyph => glyph.Value.Any(char.IsLetter)) - rightToLeft;
        var isRightToLeft = rightToLeft > leftToRight;
        var text = CleanText.Of(rightToLeft == 0 ? Join(kept) : Reorder(kept, isRightToLeft));
        if (text.Length == 0)
            return null;
        return new Segment(
            text,
            seen[0].Left,
            seen.Max(glyph => glyph.Right),
            baseline,
            size,
            seen.Count(glyph => glyph.IsBold) * 2 > seen.Count,
            isRightToLeft
        );
    }

    // The number of a footnote: small, raised, and not the exponent of a unit.
    private static bool IsReference(List<Glyph> glyphs, int i, double size, double baseline)
    {
        var glyph = glyphs[i];
        if (!IsRaisedDigit(glyph, size, baseline))
            return false;
        var before = i - 1;
        while (before >= 0 && IsRaisedDigit(glyphs[before], size, baseline))
            before--;
        return before >= 0 && glyphs[before].Value is not ("m" or "M") && !glyphs[before].Value.Any(char.IsDigit);
    }

    private static bool IsRaisedDigit(Glyph glyph, double size, double baseline) =>
        glyph.Size < size * 0.8
        && glyph.Baseline > baseline + size * 0.15
        && glyph.Value.Length == 1
        && char.IsDigit(glyph.Value[0]);

    private static string Join(IEnumerable<Glyph> glyphs)
    {
        var text = new StringBuilder();
        foreach (var glyph in glyphs)
            text.Append(glyph.IsSpace ? " " : glyph.Value);
        return text.ToString();
    }

    // Runs of one direction; what has none of its own goes with the line, between two of the other kind with them.
    private static string Reorder(List<Glyph> glyphs, bool isRightToLeft)
    {
        var runs = new List<(bool IsRightToLeft, List<Glyph> Glyphs)>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var direction = Direction(glyphs, i) ?? isRightToLeft;
            if (runs.Count == 0 || runs[^1].IsRightToLeft != direction)
                runs.Add((direction, []));
            runs[^1].Glyphs.Add(glyphs[i]);
        }
        if (isRightToLeft)
            runs.Reverse();
        var text = string.Concat(
            runs.Select(run => Join(run.IsRightToLeft ? run.Glyphs.AsEnumerable().Reverse() : run.Glyphs))
        );
        return Brackets.Opens(text) ? text : Brackets.Mirror(text);
    }

    private static bool? Direction(List<Glyph> glyphs, int i)
    {
        if (Strong(glyphs[i].Value) is { } own)
            return own;
        bool? before = null;
        bool? after = null;
        for (var k = i - 1; k >= 0 && k > i - 8 && before is null; k--)
            before = Strong(glyphs[k].Value);
        for (var k = i + 1; k < glyphs.Count && k < i + 8 && after is null; k++)
            after = Strong(glyphs[k].Value);
        return before == after ? before : null;
    }

    // True: right to left.
    private static bool? Strong(string value)
    {
        if (IsRightToLeft(value))
            return true;
        return value.Any(c => char.IsLetterOrDigit(c)) ? false : null;
    }

    private static bool IsRightToLeft(string value) =>
        value.Any(c =>
            c is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')
            && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.DecimalDigitNumber
        );
}
