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
        var text = new StringBuilder(TeamsMarkdown.Of(reply.Lead));
        if (reply.Kind == AnswerKind.Choice)
            AppendChoice(reply, text);
        else if (reply.Quotes is [var quote, ..])
            AppendQuote(quote, text);
        else
            AppendUnderstood(reply, text);
        return text.ToString();
    }

    private static void AppendQuote(ReplyQuote quote, StringBuilder text)
    {
        if (text.Length > 0)
            text.Append("\n\n");
        text.Append(TeamsMarkdown.Of(Shortened.Lines(quote.Text, MaxQuote))).Append(" [1]");
    }

    // One line for each: its place and how its quote begins.
    private static void AppendChoice(Reply reply, StringBuilder text)
    {
        text.Append('\n');
        foreach (var (index, quote) in reply.Quotes.Index())
        {
            var number = (index + 1).ToString(CultureInfo.InvariantCulture);
            text.Append('\n')
                .Append(number)
                .Append(". ")
                .Append(TeamsMarkdown.Of(Shortened.Line(quote.Place, MaxPlace)))
                .Append(" — ")
                .Append(TeamsMarkdown.Of(Shortened.Line(quote.Text, MaxCandidate)))
                .Append(" [")
                .Append(number)
                .Append(']');
        }
    }

    private static void AppendUnderstood(Reply reply, StringBuilder text)
    {
        Append(reply.Texts.Teams.Understood, reply.Understood.Where(word => word.IsKnown));
        Append(reply.Texts.Teams.Unknown, reply.Understood.Where(word => !word.IsKnown));

        void Append(string sentence, IEnumerable<UnderstoodWord> words)
        {
            var list = string.Join(", ", words.Select(word => word.Text));
            if (list.Length > 0)
                text.Append("\n\n").Append(TeamsMarkdown.Of(TextResources.Format(sentence, list)));
        }
    }
}
