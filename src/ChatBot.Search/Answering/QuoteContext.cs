using ChatBot.Search.Passages;

namespace ChatBot.Search.Answering;

/// <summary>A quote with what stands around it in its passage: the three one after the other are the document's own text.</summary>
/// <param name="Before">Begins with a line or sentence; empty where the passage begins with the quote.</param>
/// <param name="After">Ends with a line or sentence; empty where the passage ends with the quote.</param>
/// <param name="IsCutBefore">The passage begins earlier: an ellipsis is to say so.</param>
/// <param name="IsCutAfter">The passage goes on: likewise.</param>
public sealed record QuoteContext(string Before, string Quote, string After, bool IsCutBefore, bool IsCutAfter)
{
    /// <summary>As many whole sentences and lines around the quote as there is room for, from both sides in turn.</summary>
    /// <param name="maxLength">Of the three together, in UTF-16 units; a quote that is longer by itself is not cut.</param>
    public static QuoteContext Of(Quote quote, int maxLength)
    {
        var passage = quote.Passage;
        var (start, end) = (quote.Start - quote.PassageStart, quote.End - quote.PassageStart);
        // The nearest first.
        int[] starts = [.. Pieces(passage, 0, start).Select(piece => piece.Start).Reverse()];
        int[] ends = [.. Pieces(passage, end, passage.Length).Select(piece => piece.End)];
        var (from, to, before, after) = (start, end, 0, 0);
        bool hasGrown;
        do
        {
            hasGrown = false;
            if (before < starts.Length && to - starts[before] <= maxLength)
                (from, hasGrown) = (starts[before++], true);
            if (after < ends.Length && ends[after] - from <= maxLength)
                (to, hasGrown) = (ends[after++], true);
        } while (hasGrown);
        return new QuoteContext(passage[from..start], quote.Text, passage[end..to], from > 0, to < passage.Length);
    }

    private static IEnumerable<(int Start, int End)> Pieces(string text, int start, int end)
    {
        while (start < end)
        {
            var line = text.IndexOf('\n', start, end - start);
            var next = line < 0 ? end : line + 1;
            foreach (var piece in Sentences.Split(text, start, next))
                yield return piece;
            start = next;
        }
    }
}
