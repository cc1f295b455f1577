using System.Text.RegularExpressions;
using ChatBot.Teams.Cards;

namespace ChatBot.Teams;

/// <summary>Cards that the message extension put into a message. They ask nothing.</summary>
internal static partial class InsertedCards
{
    public static bool StandIn(IMessageActivity message) =>
        (message.Attachments ?? []).Any(attachment => attachment?.ContentType == AdaptiveCard.ContentType);

    /// <summary>The words of a message without what stands in them for its cards.</summary>
    public static string Without(IMessageActivity message, string text) =>
        StandIn(message) ? Placeholder().Replace(text, " ").Trim() : text;

    [GeneratedRegex(
        """<span[^<>]*"inline-compose-card"[^<>]*>\s*(<span[^<>]*>\s*</span>\s*)*</span>|<attachment[^<>]*>\s*</attachment>""",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Placeholder();
}
