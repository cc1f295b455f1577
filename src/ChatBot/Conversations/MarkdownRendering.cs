using System.Text;
using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>
/// Shows replies as Markdown in every channel that has no renderer of its own: the quote as a block
/// quote, its place as a link to the reading page.
/// </summary>
internal sealed class MarkdownRendering : ReplyRendering
{
    protected override bool IsFor(string? channelId) => channelId != ChannelIds.Teams;

    protected override void Write(Reply reply, Activity activity)
    {
        activity.Attachments = null;
        activity.Text = Of(reply);
        activity.TextFormat = TextFormatTypes.Markdown;
        activity.SuggestedActions = SuggestedQuestions.Of(reply.NextQuestions);
    }

    private static string Of(Reply reply)
    {
        var text = new StringBuilder(MarkdownEscape.Text(reply.Lead));
        foreach (var quote in reply.Quotes)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            text.Append("> ").Append(MarkdownEscape.Text(quote.Text).Replace("\n", "\n> ", StringComparison.Ordinal));
            text.Append("\n\n[")
                .Append(MarkdownEscape.Text(PlainText.Origin(quote, reply)))
                .Append("](")
                .Append(quote.Url)
                .Append(')');
            if (quote.Source is { } source)
                text.Append("  \n").Append(TextResources.Format(reply.Texts.Bot.Source, $"<{source}>"));
        }
        return text.ToString();
    }
}
