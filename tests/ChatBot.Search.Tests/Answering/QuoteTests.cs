using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Answering;

public sealed class QuoteTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void A_list_is_quoted_with_its_lead_in()
    {
        var quote = Ask(
            "Les tâches sont les suivantes :\n\n- protéger les civils ;\n- prévenir les conflits.\n\nFin.",
            "Qui doit prévenir les conflits ?"
        );

        Assert.Equal(
            "Les tâches sont les suivantes :\n\n- protéger les civils ;\n- prévenir les conflits.",
            quote.Text
        );
    }

    [Fact]
    public void A_long_list_is_quoted_whole()
    {
        var items = string.Concat(
            Enumerable.Range(1, 30).Select(i => $"- la tâche numéro {i} des Casques bleus dans leur mission ;\n")
        );

        var quote = Ask("Les tâches sont :\n\n" + items + "- la zèbre.\n", "Que fait la zèbre ?");

        Assert.StartsWith("Les tâches sont :", quote.Text, StringComparison.Ordinal);
        Assert.EndsWith("- la zèbre.", quote.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_of_two_paragraphs_stays_in_its_list()
    {
        var quote = Ask(
            "Les tâches sont :\n\n- la première ;\n\n  encore la zèbre ;\n\n- la dernière.",
            "Que fait la zèbre ?"
        );

        Assert.Equal("Les tâches sont :\n\n- la première ;\nencore la zèbre ;\n- la dernière.", quote.Text);
    }

    [Fact]
    public void An_item_without_a_lead_in_is_quoted_within_the_limit_of_sentences()
    {
        var item = string.Join(", ", Enumerable.Repeat("la zèbre agit au Liban", 40));

        Assert.InRange(Ask($"Introduction.\n\n- {item}\n", "Que fait la zèbre au Liban ?").Text.Length, 1, 400);
    }

    [Fact]
    public void A_table_row_is_quoted_with_its_header()
    {
        var quote = Ask(
            "| Mission | Siège |\n|---|---|\n| FINUL | Naqoura |\n| MINUK | Pristina |",
            "Quel est le siège de la MINUK ?"
        );

        Assert.Equal("Mission: MINUK · Siège: Pristina", quote.Text);
    }

    [Fact]
    public void A_second_sentence_joins_where_it_holds_what_the_first_lacks()
    {
        var quote = Ask(
            "La FINUL agit au Liban. Elle date de 1978. Le mandat fixe ses tâches.",
            "La FINUL agit au Liban depuis 1978 ?"
        );

        Assert.Equal("La FINUL agit au Liban. Elle date de 1978.", quote.Text);
    }

    [Fact]
    public void No_quote_of_sentences_is_longer_than_400_characters()
    {
        var sentence = "La FINUL " + string.Join(", ", Enumerable.Repeat("agit au Liban", 40)) + " depuis 1978.";

        var quote = Ask($"{sentence} {sentence}", "La FINUL agit au Liban depuis 1978 ?");

        Assert.InRange(quote.Text.Length, 1, 400);
    }

    public void Dispose() => folder.Dispose();

    private Quote Ask(string body, string question)
    {
        folder.With("fr/a.md", body);
        using var knowledge = folder.Open();
        var quote = Assert.Single(knowledge.Ask(question, "fr").Quotes);
        var (document, _) = knowledge.Read("fr/a.md", Audience.Internal)!.Value;
        Assert.Equal(document.Text[quote.Start..quote.End], quote.Text);
        return quote;
    }
}
