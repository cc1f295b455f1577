namespace ChatBot.EndToEnd.Cards;

/// <summary>What npm <c>adaptivecards</c>, which renders cards in Teams, makes of a card.</summary>
internal static class CardCheck
{
    /// <summary>What it does not understand in each card, an empty list where all is well.</summary>
    public static async Task<IReadOnlyList<string[]>> ProblemsAsync(params IEnumerable<string> cards)
    {
        var checkedCards = await NodeScript.RunAsync("cards.js", cards.Select(OneLine));
        return [.. checkedCards.Select(problems => problems.AsArray().Select(p => (string)p!).ToArray())];
    }

    private static string OneLine(string card) => System.Text.Json.Nodes.JsonNode.Parse(card)!.ToJsonString();
}
