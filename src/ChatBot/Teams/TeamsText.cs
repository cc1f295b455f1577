using System.Globalization;
using System.Text;
using ChatBot.Conversations;
using ChatBot.Search.Answering;
using ChatBot.Teams.Cards;
using ChatBot.Texts;

namespace ChatBot.Teams;

/// <summary>A reply as the text of a message, in the Markdown that Teams reads.</summary>
internal static class TeamsText
{
    /// <summary>In UTF-16 units: a third of what a message may weigh. The rest of a longer list is read in the document.</summary>
    public const int MaxQuote = 16_000;

    private const int MaxCandidate = 160;
    private const int MaxPlace = 160;

    public static string Of(Reply reply)
    {
        var lead = reply.Quotes is [var first, ..]
            ? BidiText.EndLines(reply.Lead, reply.Language, first.Language)
            : reply.Lead;
        var text = new StringBuilder(TeamsMarkdown.Of(lead));
        if (reply.Kind == AnswerKind.Choice)
            AppendChoice(reply, text);
        else if (reply.Quotes is [var quote, ..])
            AppendQuote(quote, reply, text);
        else
            AppendUnderstood(reply, text);
        return text.ToString();
    }

    private static void AppendQuote(ReplyQuote quote, Reply reply, StringBuilder text)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        var shown = Shortened.Lines(quote.Text, MaxQuote);
        // In an item of a list, not every client reads a citation.
        text.Append(Markdown(shown, quote, reply)).Append(TeamsMarkdown.EndsInList(shown) ? "\n\n[1]" : " [1]");
    }

    // One line for each: its place and how its quote begins.
    private static void AppendChoice(Reply reply, StringBuilder text)
    {
        foreach (var (index, quote) in reply.Quotes.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            text.Append("\n\n")
                .Append(number)
                .Append(". **")
                .Append(Markdown(ShortPlace.Of(quote, MaxPlace), quote, reply))
                .Append("** — ")
                .Append(Markdown(Shortened.Line(quote.Text, MaxCandidate), quote, reply))
                .Append(" [")
                .Append(number)
                .Append(']');
        }
    }

    private static string Markdown(string text, ReplyQuote quote, Reply reply) =>
        TeamsMarkdown.Of(BidiText.EndLines(text, quote.Language, reply.Language));

    private static void AppendUnderstood(Reply reply, StringBuilder text)
    {
        var texts = reply.Texts.Teams;
        string[] sentences =
        [
            Sentence(texts.Understood, reply.Understood.Where(word => word.IsKnown)),
            Sentence(texts.Unknown, reply.Understood.Where(word => !word.IsKnown)),
        ];
        var understood = string.Join('\n', sentences.Where(sentence => sentence.Length > 0));
        if (understood.Length > 0)
            text.Append("\n\n").Append(TeamsMarkdown.Of(understood));

        string Sentence(string format, IEnumerable<UnderstoodWord> words)
        {
            var list = string.Join(texts.WordSeparator, words.Select(word => word.Text));
            return list.Length > 0 ? TextResources.Format(format, list) : "";
        }
    }
}
