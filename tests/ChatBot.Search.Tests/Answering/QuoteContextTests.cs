using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Answering;

public sealed class QuoteContextTests
{
    private const string Passage =
        "Un début. La FINUL agit.\n\n- au Liban ;\n- au sud.\n\nElle date de 1978. Elle finit.";

    [Fact]
    public void The_whole_passage_is_shown_where_there_is_room()
    {
        var context = QuoteContext.Of(Quote("La FINUL agit."), 1000);

        Assert.Equal("Un début. ", context.Before);
        Assert.Equal("\n\n- au Liban ;\n- au sud.\n\nElle date de 1978. Elle finit.", context.After);
        Assert.False(context.IsCutBefore || context.IsCutAfter);
    }

    [Fact]
    public void Sentences_and_lines_are_left_out_whole_on_both_sides()
    {
        var context = QuoteContext.Of(Quote("- au sud."), 45);

        Assert.Equal("- au Liban ;\n", context.Before);
        Assert.Equal("\n\nElle date de 1978.", context.After);
        Assert.True(context is { IsCutBefore: true, IsCutAfter: true });
    }

    [Fact]
    public void Room_that_one_side_does_not_need_is_the_others()
    {
        var context = QuoteContext.Of(Quote("Un début."), 38);

        Assert.Equal(" La FINUL agit.\n\n- au Liban ;", context.After);
        Assert.True(context is { Before: "", IsCutBefore: false, IsCutAfter: true });
    }

    [Fact]
    public void A_quote_is_never_cut()
    {
        var context = QuoteContext.Of(Quote("La FINUL agit."), 5);

        Assert.Equal(("", "La FINUL agit.", ""), (context.Before, context.Quote, context.After));
        Assert.True(context is { IsCutBefore: true, IsCutAfter: true });
    }

    [Property(Arbitrary = [typeof(OddText)])]
    public void What_is_shown_is_the_documents_own_text(OddText before, OddText after, byte room)
    {
        const string Quoted = "La FINUL agit.";
        var document = before.Text + Quoted + after.Text;
        var quote = Of("..." + document, 3 + before.Text.Length, Quoted.Length, passageStart: 3, document);

        var context = QuoteContext.Of(quote, room);

        var shown = context.Before + context.Quote + context.After;
        Assert.Equal(shown, document.Substring(before.Text.Length - context.Before.Length, shown.Length));
        Assert.True(shown.Length <= Math.Max(room, Quoted.Length));
        Assert.Equal(before.Text.Length > context.Before.Length, context.IsCutBefore);
        Assert.Equal(after.Text.Length > context.After.Length, context.IsCutAfter);
    }

    [Fact]
    public void A_passage_says_where_in_its_document_it_begins()
    {
        using var folder = new TestFolder().With(
            "fr/a.md",
            "## Un\n\nRien ici.\n\n## Deux\n\nLe siège est à Naqoura. La suite vient."
        );
        using var knowledge = folder.Open();

        var quote = knowledge.Ask("Le siège est-il à Naqoura ?", "fr").Quotes[0];

        var (document, _) = knowledge.Read("fr/a.md", Audience.Internal)!.Value;
        Assert.Equal(quote.Passage, document.Text.Substring(quote.PassageStart, quote.Passage.Length));
        Assert.Equal(quote.Text, quote.Passage[(quote.Start - quote.PassageStart)..(quote.End - quote.PassageStart)]);
    }

    private static Quote Quote(string text) =>
        Of(Passage, Passage.IndexOf(text, StringComparison.Ordinal), text.Length, 0, Passage);

    private static Quote Of(string document, int start, int length, int passageStart, string passage) =>
        new()
        {
            Text = document.Substring(start, length),
            Passage = passage,
            PassageStart = passageStart,
            Document = "fr/a.md",
            Title = "",
            Section = "",
            SectionId = "start",
            Start = start,
            End = start + length,
            Language = "fr",
            Score = 1,
        };
}
