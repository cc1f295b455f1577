using System.Text.Json.Nodes;
using ChatBot.Conversations;
using ChatBot.Search.Answering;

namespace ChatBot.Teams.Cards;

/// <summary>The passage around a quote as lines of a card, the quote in it highlighted.</summary>
internal static class PassageInContext
{
    private const string Ellipsis = "…";
    private const int MaxLines = 40;

    /// <summary>In UTF-16 units; the shorter where the longer has too many lines.</summary>
    private static readonly int[] Lengths = [1500, 600];

    /// <summary>None where nothing stands around the quote, or there is no room to show it.</summary>
    public static JsonArray Of(ReplyQuote quote)
    {
        foreach (var length in Lengths)
        {
            if (quote.Found is not { } found || found.Passage.Length == found.Text.Length)
                break;
            var context = QuoteContext.Of(found, length);
            if (IsBlank(context.Before) && IsBlank(context.After))
                break;
            if (Lines(context) is { Count: <= MaxLines } lines)
                return lines;
        }
        return [];
    }

    private static JsonArray Lines(QuoteContext context)
    {
        var lines = new JsonArray();
        var line = new JsonArray();
        Add((context.IsCutBefore ? Ellipsis : "") + context.Before, isQuote: false);
        Add(context.Quote, isQuote: true);
        Add(context.After + (context.IsCutAfter ? Ellipsis : ""), isQuote: false);
        EndLine();
        return lines;

        void Add(string text, bool isQuote)
        {
            foreach (var (index, piece) in text.Split('\n').Index())
            {
                if (index > 0)
                    EndLine();
                if (piece.Length == 0)
                    continue;
                var run = AdaptiveCard.Run(line.Count == 0 ? AdaptiveCard.ListItem(piece) : piece);
                // Some clients' highlight is faint.
                run[isQuote ? "highlight" : "isSubtle"] = true;
                line.Add((JsonNode)run);
            }
        }

        void EndLine()
        {
            if (line.Count == 0)
                return;
            var block = new JsonObject { ["type"] = "RichTextBlock", ["inlines"] = line };
            if (lines.Count > 0)
                block["spacing"] = "Small";
            lines.Add((JsonNode)block);
            line = [];
        }
    }

    private static bool IsBlank(string text) => string.IsNullOrWhiteSpace(text);
}
