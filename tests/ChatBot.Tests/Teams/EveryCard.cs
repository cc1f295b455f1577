using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using ChatBot.Search.Languages;
using ChatBot.Teams;
using ChatBot.Teams.Cards;
using ChatBot.Texts;

namespace ChatBot.Tests.Teams;

/// <summary>Each kind of card that the bot makes, in each language, for whoever wants to look at them.</summary>
internal static class EveryCard
{
    public static IReadOnlyDictionary<string, JsonObject> All { get; } =
        Language.All.SelectMany(Of).ToDictionary(card => card.Name, card => card.Card, StringComparer.Ordinal);

    private static IEnumerable<(string Name, JsonObject Card)> Of(string language)
    {
        const string Passage = "La première phrase. La citation même. Puis :\n\n- un ;\n- deux.\n\nLa fin.";
        var texts = TextResources.In(language);
        var answer = Replies.Answer(language, Passage, "La citation même.", "Une question ?", "Une autre ?");
        var lone = Replies.Answer(language, "Seule.", "Seule.");
        var quote = answer.Quotes[0];
        yield return Card("answer", TeamsMessage.CardOf(answer));
        yield return Card("source", TeamsMessage.CardOf(lone));
        yield return Card("choice", TeamsMessage.CardOf(Replies.Choice(language, "Quoi ?", quote, quote)));
        yield return Card("not-found", TeamsMessage.CardOf(Replies.None(language, "Une question ?", "Une autre ?")));
        yield return Card(
            "welcome",
            QuestionsCard.Of(texts.Bot.Examples, ["Une question ?"], language, texts.Teams.Welcome)
        );
        yield return Card("inserted", SearchResult.Card(quote, answer));

        (string, JsonObject) Card(string name, Attachment? card) =>
            (
                $"{name}-{language}",
                JsonSerializer.SerializeToNode(card!.Content, BotFrameworkJson.Wire.Object)!.AsObject()
            );
    }
}
