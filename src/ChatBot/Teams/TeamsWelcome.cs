using ChatBot.Conversations;
using ChatBot.Teams.Cards;
using ChatBot.Texts;

namespace ChatBot.Teams;

/// <summary>
/// What a team or group is told when the bot comes to it. A person is told nothing: there the prompt
/// starters say what to ask.
/// </summary>
internal sealed class TeamsWelcome(KnowledgeAsker asker)
{
    public static bool IsDue(Activity activity) =>
        activity.Conversation is { } conversation
        && (conversation.ConversationType is "groupChat" or "channel" || conversation.IsGroup == true)
        && activity.Recipient?.Id is { Length: > 0 } bot
        && (activity.MembersAdded ?? []).Any(member => member?.Id == bot);

    /// <summary>In the language of the client.</summary>
    public Activity For(Activity update)
    {
        var language = KnowledgeAsker.LanguageOf(update.Locale);
        var texts = TextResources.In(language);
        var message = MessageFactory.Text(TeamsMarkdown.Of(texts.Teams.Welcome));
        message.TextFormat = TextFormatTypes.Markdown;
        message.Locale = language;
        message.Summary = texts.Teams.Welcome;
        var examples = asker.Examples(language, Dialog.Asker);
        if (examples.Count > 0)
            message.Attachments =
            [
                QuestionsCard.Of(
                    texts.Bot.Examples,
                    examples,
                    language,
                    texts.Teams.Welcome,
                    !TeamsMessage.IsLocal(update)
                ),
            ];
        return message;
    }
}
