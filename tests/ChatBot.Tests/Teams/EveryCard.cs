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
    private static Dictionary<string, string[]> Questions { get; } =
        new(StringComparer.Ordinal)
        {
            ["fr"] = ["Qui paie ?", "Que font les observateurs entre les deux États voisins depuis la trêve ?"],
            ["en"] = ["Who pays?", "What have the observers been doing between the two states since the truce?"],
            ["es"] = ["¿Quién paga?", "¿Qué hacen los observadores entre los dos Estados desde la tregua?"],
            ["ru"] = ["Кто платит?", "Чем занимаются наблюдатели между двумя государствами после перемирия?"],
            ["ar"] = ["من يدفع؟", "ماذا يفعل المراقبون بين الدولتين المتجاورتين منذ إعلان الهدنة حتى اليوم؟"],
            ["zh"] = ["由谁出资？", "自停战以来，观察员在两个邻国之间的边界地区具体负责哪些工作？"],
        };

    public static IReadOnlyDictionary<string, JsonObject> All { get; } =
        Language.All.SelectMany(Of).ToDictionary(card => card.Name, card => card.Card, StringComparer.Ordinal);

    private static IEnumerable<(string Name, JsonObject Card)> Of(string language)
    {
        const string Passage = "La première phrase. La citation même. Puis :\n\n- un ;\n- deux.\n\nLa fin.";
        var asked = Questions[language];
        var texts = TextResources.In(language);
        var answer = Replies.Answer(language, Passage, "La citation même.", asked);
        var lone = Replies.Answer(language, "Seule.", "Seule.");
        var quote = answer.Quotes[0];
        yield return Card("answer", TeamsMessage.CardOf(answer));
        yield return Card("source", TeamsMessage.CardOf(lone));
        yield return Card(
            "choice",
            TeamsMessage.CardOf(Replies.Choice(language, "Quoi ?", quote, quote with { Section = asked[1] }))
        );
        yield return Card("not-found", TeamsMessage.CardOf(Replies.None(language, asked)));
        yield return Card("welcome", QuestionsCard.Of(texts.Bot.Examples, asked, language, texts.Teams.Welcome));
        yield return Card("inserted", SearchResult.Card(quote, answer));

        (string, JsonObject) Card(string name, Attachment? card) =>
            (
                $"{name}-{language}",
                JsonSerializer.SerializeToNode(card!.Content, BotFrameworkJson.Wire.Object)!.AsObject()
            );
    }
}
