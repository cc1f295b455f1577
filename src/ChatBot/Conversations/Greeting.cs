using ChatBot.Texts;

namespace ChatBot.Conversations;

/// <summary>What newcomers are told: what the bot does, and questions to begin with.</summary>
internal sealed class Greeting(KnowledgeAsker asker)
{
    /// <param name="locale">Of the client; decides the language.</param>
    public Activity In(string? locale)
    {
        var language = KnowledgeAsker.LanguageOf(locale);
        var texts = TextResources.In(language).Bot;
        var examples = asker.Examples(language, Dialog.Asker);
        var message = MessageFactory.Text(
            examples.Count == 0
                ? texts.Welcome
                : $"{texts.Welcome}\n\n{texts.Examples}\n{string.Join('\n', examples.Select(e => "- " + e))}"
        );
        message.Locale = language;
        message.TextFormat = TextFormatTypes.Markdown;
        message.SuggestedActions = SuggestedQuestions.Of(examples);
        return message;
    }
}
