using System.Text;
using System.Text.Json;
using ChatBot.BotFramework.Schema;
using ChatBot.Conversations;
using ChatBot.Teams;
using ChatBot.Teams.Cards;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams;

public sealed class TeamsCardTests
{
    public static TheoryData<string> Cards => [.. EveryCard.All.Keys];

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_is_sound(string name) => CardAssert.Sound(EveryCard.All[name]);

    [Fact]
    public void A_passage_of_any_length_fits()
    {
        foreach (var filling in new[] { "x\n", "Une phrase. ", "- élément\n", "字。", new string('w', 200) + " " })
        {
            var rest = string.Concat(Enumerable.Repeat(filling, 20_000 / filling.Length));
            foreach (var quote in new[] { "La citation.", new string('q', 400), rest })
            {
                var message = Render(Replies.Answer("fr", rest + quote + rest, quote, "Une ?", "Deux ?", "Trois ?"));
                CardAssert.Sound(TeamsChat.CardOf(message));
                Assert.True(2 * Wire(message).Length < 100 * 1024);
            }
        }
    }

    [Fact]
    public void A_list_too_long_for_a_message_is_cut_between_its_items()
    {
        var list = "Voici :\n\n" + string.Join('\n', Enumerable.Range(1, 20_000).Select(i => $"- élément {i}"));

        var message = Render(Replies.Answer("fr", list, list));

        Assert.EndsWith(
            "\n… [1]",
            message.Text!.Replace("  \n", "\n", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.True(2 * Wire(message).Length < 100 * 1024);
    }

    [Fact]
    public void A_list_of_ten_thousand_characters_is_quoted_whole()
    {
        var list = "Voici :\n\n" + string.Join('\n', Enumerable.Repeat("- un élément de la liste", 400));

        var message = Render(Replies.Answer("fr", list, list));

        Assert.Equal(list + "\n\n[1]", message.Text);
    }

    [Fact]
    public void A_choice_of_the_longest_fits()
    {
        var quote = Replies.Quote("zh", "引文。", "引文。") with
        {
            Document = new string('径', 300),
            SectionId = new string('节', 300),
            Title = new string('题', 5000),
            Text = new string('文', 400),
        };

        var message = Render(Replies.Choice("zh", new string('问', 800), quote, quote, quote, quote));

        CardAssert.Sound(TeamsChat.CardOf(message));
        Assert.True(2 * Wire(message).Length < 100 * 1024);
    }

    [Fact]
    public void Citations_keep_to_what_Teams_takes()
    {
        var quote = Replies.Quote("fr", "La citation.", "La citation.") with
        {
            Title = string.Concat(Enumerable.Repeat("mot ", 100)),
            Section = string.Concat(Enumerable.Repeat("😀", 100)),
            Text = string.Concat(Enumerable.Repeat("😀", 500)),
        };

        var citations = TeamsChat.CitationsOf(Render(Replies.Choice("fr", "?", quote, quote, quote, quote)));

        foreach (var claim in citations["citation"]!.AsArray())
        {
            var appearance = claim!["appearance"]!;
            Assert.InRange(((string)appearance["name"]!).Length, 1, 80);
            Assert.InRange(((string)appearance["abstract"]!).Length, 1, 160);
            var keywords = appearance["keywords"]!.AsArray();
            Assert.InRange(keywords.Count, 1, 3);
            Assert.All(keywords, keyword => Assert.InRange(((string)keyword!).Length, 1, 28));
            Assert.Equal("PDF", (string?)appearance["image"]!["name"]);
        }
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/", true)]
    [InlineData("http://127.0.0.1:56151/_connector", false)]
    public void In_Teams_a_button_speaks_for_the_person_who_presses_it(string serviceUrl, bool isMessageBack)
    {
        var message = new Activity { ServiceUrl = serviceUrl };
        TeamsMessage.Write(Replies.Answer("fr", "Citation.", "Citation.", "Une question ?"), message);

        var data = Assert.Single(TeamsChat.Parts(TeamsChat.CardOf(message), "Action.Submit"))["data"]!;

        Assert.Equal("Une question ?", (string?)data["question"]);
        Assert.Equal(isMessageBack ? "messageBack" : null, (string?)data["msteams"]?["type"]);
        Assert.Equal(isMessageBack ? "Une question ?" : null, (string?)data["msteams"]?["text"]);
    }

    [Fact]
    public void A_place_too_long_keeps_its_document_and_its_section()
    {
        var quote = Replies.Quote("fr", "La citation.", "La citation.") with
        {
            Title = "Le personnel des opérations de paix et les pays qui le fournissent",
            Section = "Combien de Casques bleus servaient en mai 2024 ?",
        };

        Assert.Equal(
            "Le personnel des opérations… › Combien de Casques bleus servaient en mai 2024 ?",
            ShortPlace.WithoutPage(quote, 80)
        );
        Assert.EndsWith("servaient en mai 2024 ? · page 3", ShortPlace.Of(quote, 90), StringComparison.Ordinal);
    }

    [Fact]
    public void Choices_are_told_by_their_section_where_that_tells_them_apart()
    {
        var one = Replies.Quote("fr", "La citation.", "La citation.");
        var other = one with { Title = "Autre" };
        var third = other with { Section = "Ailleurs" };

        Assert.Equal(["Section", "Ailleurs"], ShortPlace.TellApart([one, third], 80));
        Assert.Equal(
            ["Document › Section · page 3", "Autre › Section · page 3"],
            ShortPlace.TellApart([one, other], 80)
        );
    }

    [Fact]
    public void A_question_to_press_is_asked_in_the_persons_name()
    {
        var card = TeamsChat.CardOf(Render(Replies.Answer("fr", "Citation.", "Citation.", "Une question ?")));

        var data = Assert.Single(TeamsChat.Parts(card, "Action.Submit"))["data"]!;
        Assert.Equal("messageBack", (string?)data["msteams"]!["type"]);
        Assert.Equal("Une question ?", (string?)data["msteams"]!["text"]);
    }

    [Fact]
    public void A_list_on_one_line_has_no_marks() =>
        Assert.Equal("Voici : un ; deux - ou trois.", Shortened.Line("Voici :\n\n- un ;\n- deux - ou\n trois.", 80));

    [Fact]
    public void A_French_quote_in_an_Arabic_answer_keeps_its_full_stop()
    {
        var reply = Replies.Answer("ar", "Une liste :\n\n- un ;\n- deux.", "Une liste :\n\n- un ;\n- deux.");
        reply = reply with { Lead = "هنا:", Quotes = [reply.Quotes[0] with { Language = "fr" }] };

        Assert.Equal("هنا:\u200F\n\nUne liste :\u200E\n\n- un ;\u200E\n- deux.\u200E\n\n[1]", Render(reply).Text);
    }

    [Fact]
    public void A_source_that_is_no_web_address_is_no_link()
    {
        var reply = Replies.Answer("fr", "La citation. Suite.", "La citation.");
        reply = reply with
        {
            Quotes = [reply.Quotes[0] with { Source = "javascript:alert(1)", Url = "javascript:alert(2)" }],
        };

        var card = TeamsChat.CardOf(Render(reply));

        Assert.Empty(TeamsChat.Parts(card, "Action.OpenUrl"));
    }

    [Property]
    public void Shortened_text_is_never_longer_nor_broken_in_a_character(NonNull<string> text, PositiveInt room)
    {
        var sound = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get));
        var max = room.Get + 3;

        foreach (var shortened in new[] { Shortened.Line(sound, max), Shortened.Lines(sound, max) })
        {
            Assert.InRange(shortened.Length, 0, max);
            Assert.DoesNotContain('\uFFFD', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(shortened)).Except(sound));
        }
    }

    private static Activity Render(Reply reply)
    {
        var message = new Activity { Type = "message" };
        TeamsMessage.Write(reply, message);
        return message;
    }

    private static string Wire(Activity message) => JsonSerializer.Serialize(message, BotFrameworkJson.Wire.Activity);
}
