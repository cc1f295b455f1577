using ChatBot.Search.Answering;

namespace ChatBot.Search.Tests.Quotes;

public sealed class QuoteChoiceTests : IDisposable
{
    private const string Filler =
        " Rien de tout cela ne change au fil des mois, et chacun le sait fort bien depuis toujours ici.";

    private readonly TestFolder folder = new();

    [Theory]
    [InlineData(
        "Quand la mission est-elle née ?",
        "La mission est née en mars 1978.",
        "La mission est née dans la douleur."
    )]
    [InlineData(
        "Combien de soldats compte la mission ?",
        "La mission compte 500 soldats.",
        "La mission compte ses soldats."
    )]
    [InlineData(
        "Qui dirige la mission ?",
        "La mission est dirigée par Jean Dupont.",
        "La mission est dirigée avec soin."
    )]
    [InlineData(
        "Pourquoi la mission part-elle ?",
        "La mission part parce que tout est fini.",
        "La mission part sans bruit."
    )]
    public void The_sentence_that_gives_the_sort_of_answer_asked_for_is_quoted(
        string question,
        string right,
        string other
    )
    {
        var quote = Ask(Long(other) + Filler + Filler + " " + right + Filler, question);

        Assert.Contains(right, quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_the_question_names_itself_is_no_answer_to_when()
    {
        var quote = Ask(
            Long("La mission née en 1978 veille.")
                + Filler
                + Filler
                + " La mission née au Liban veille depuis mai 2006."
                + Filler,
            "Depuis quand veille la mission née en 1978 au Liban ?"
        );

        Assert.Contains("2006", quote.Text, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    // Too long for its neighbour to join it.
    private static string Long(string sentence) => sentence + string.Concat(Enumerable.Repeat(Filler, 4));

    private Quote Ask(string text, string question)
    {
        using var knowledge = folder.With("fr/a.md", text).Open();
        return knowledge.Ask(question, "fr").Quotes[0];
    }
}
