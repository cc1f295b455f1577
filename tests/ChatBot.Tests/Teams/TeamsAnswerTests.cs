using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Texts;

namespace ChatBot.Tests.Teams;

public sealed class TeamsAnswerTests
{
    private static readonly TeamsTexts French = TextResources.In("fr").Teams;

    [Fact]
    public async Task The_text_is_the_quote_word_for_word_with_its_citation()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TestKnowledge.HoursQuestion);

        Assert.Equal(TestKnowledge.HoursQuote + " [1]", reply.Text);
        Assert.Equal("markdown", reply.TextFormat);
        Assert.Equal("fr", reply.Locale);
        Assert.Equal(TestKnowledge.HoursQuote, reply.Summary);
        Assert.Null(reply.SuggestedActions);
    }

    [Fact]
    public async Task The_citation_names_title_and_section_and_links_to_where_the_quote_stands()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var entity = TeamsChat.CitationsOf(await bot.AskAsync(TestKnowledge.HoursQuestion));

        Assert.Equal("https://schema.org/Message", (string?)entity["type"]);
        Assert.Equal("Message", (string?)entity["@type"]);
        Assert.Equal("https://schema.org", (string?)entity["@context"]);
        Assert.Equal("", (string?)entity["@id"]);
        var claim = Assert.Single(entity["citation"]!.AsArray())!;
        Assert.Equal(1, (int)claim["position"]!);
        var appearance = claim["appearance"]!;
        Assert.Equal("DigitalDocument", (string?)appearance["@type"]);
        Assert.Equal("Horaires › Heures d’ouverture", (string?)appearance["name"]);
        Assert.Equal(TestKnowledge.HoursQuote, (string?)appearance["abstract"]);
        Assert.StartsWith($"{bot.Address}documents/fr/horaires.md?quote=", (string?)appearance["url"]);
        Assert.Equal(["1er novembre 2026"], appearance["keywords"]!.AsArray().Select(k => (string)k!));
    }

    [Fact]
    public async Task Nothing_is_labelled_as_generated()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var entity = TeamsChat.CitationsOf(await bot.AskAsync(TestKnowledge.HoursQuestion));

        Assert.False(entity.ContainsKey("additionalType"));
    }

    [Fact]
    public async Task An_answer_asks_for_a_thumb()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TestKnowledge.HoursQuestion);

        Assert.Equal(
            """{"feedbackLoop":{"type":"default"}}""",
            Assert.IsType<JsonElement>(reply.ChannelData).GetRawText()
        );
    }

    [Theory]
    [InlineData("???")]
    [InlineData("Bonjour")]
    public async Task What_answers_no_question_asks_for_no_thumb(string text)
    {
        var documents = new Dictionary<string, string>(TeamsKnowledge.Documents, StringComparer.Ordinal)
        {
            ["smalltalk/fr.yaml"] = "- intent: greeting\n  phrases: [\"bonjour\"]\n  reply: \"Bonjour !\"\n",
        };
        await using var bot = await TestBot.StartAsync(documents, replace: null);

        Assert.Null((await bot.AskAsync(text)).ChannelData);
    }

    [Fact]
    public async Task The_passage_is_unfolded_in_place_with_the_quote_highlighted()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var card = TeamsChat.CardOf(await bot.AskAsync(TestKnowledge.HoursQuestion));

        CardAssert.Sound(card);
        var container = Assert.Single(TeamsChat.Parts(card, "Container"));
        Assert.False((bool)container["isVisible"]!);
        Assert.Contains(
            TestKnowledge.HoursQuote + " Elle reste fermée les jours fériés.",
            TeamsChat.Words(container),
            StringComparison.Ordinal
        );
        var highlighted = TeamsChat.Parts(container, "TextRun").Where(run => (bool?)run["highlight"] == true);
        Assert.Equal(TestKnowledge.HoursQuote, (string?)Assert.Single(highlighted)["text"]);
        var toggles = TeamsChat.Parts(card, "Action.ToggleVisibility").ToList();
        Assert.Equal([French.ShowPassage, French.Hide], toggles.Select(toggle => (string)toggle["title"]!));
        Assert.All(toggles, toggle => Assert.Contains((string)container["id"]!, Targets(toggle)));
    }

    [Fact]
    public async Task The_unfolded_card_tells_place_dates_and_source_and_opens_the_document()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var card = TeamsChat.CardOf(await bot.AskAsync(TestKnowledge.HoursQuestion));

        var container = Assert.Single(TeamsChat.Parts(card, "Container"));
        Assert.Contains(
            "Horaires › Heures d’ouverture · 1er novembre 2026",
            TeamsChat.Words(container),
            StringComparison.Ordinal
        );
        Assert.Contains("https://example.org/horaires", TeamsChat.Words(container), StringComparison.Ordinal);
        var links = TeamsChat.Parts(card, "Action.OpenUrl").Select(open => (string)open["url"]!).ToList();
        Assert.Contains("https://example.org/horaires", links);
        Assert.Contains(
            links,
            link => link.StartsWith($"{bot.Address}documents/fr/horaires.md", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_last_day_of_a_document_is_told()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TeamsKnowledge.ListQuestion);

        Assert.Contains("31 décembre 2030", TeamsChat.Words(TeamsChat.CardOf(reply)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_stays_a_list_and_its_brackets_are_no_citation()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TeamsKnowledge.ListQuestion);

        Assert.Contains(
            "\n\n- une pièce d'identité \\[originale\\] ;\n- un justificatif de domicile ;\n- une photo.\n\n[1]",
            reply.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Related_questions_are_buttons_that_ask_them()
    {
        await using var bot = await TestBot.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fr/musee.md"] = """
                ---
                title: Musée
                language: fr
                audience: public
                ---

                ## Quand le musée ouvre-t-il ?

                Le musée ouvre à dix heures.

                ## Combien coûte le billet du musée ?

                Le billet du musée coûte cinq euros.
                """,
            },
            replace: null
        );

        var card = TeamsChat.CardOf(await bot.AskAsync("Quand le musée ouvre-t-il ?"));

        CardAssert.Sound(card);
        Assert.Contains(French.Related, TeamsChat.Words(card), StringComparison.Ordinal);
        var button = Assert.Single(TeamsChat.Parts(card, "Action.Submit"));
        Assert.Equal("Combien coûte le billet du musée ?", (string?)button["title"]);
        Assert.Equal((string?)button["title"], (string?)button["data"]!["question"]);
        // With the text that Teams makes of it, and from a client that makes none.
        foreach (var text in new[] { (string?)button["title"], null })
        {
            var reply = await bot.PressAsync(button["data"]!.DeepClone(), text);
            Assert.Contains("cinq euros", reply.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task There_is_no_card_where_it_would_hold_nothing()
    {
        var documents = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["fr/plafond.md"] = TeamsKnowledge.Documents["fr/plafond.md"],
        };
        await using var bot = await TestBot.StartAsync(documents, replace: null);

        var reply = await bot.AskAsync(TeamsKnowledge.LoneQuestion);

        Assert.Equal(TeamsKnowledge.LoneQuote + " [1]", reply.Text);
        Assert.Null(reply.Attachments);
    }

    [Fact]
    public async Task Arabic_reads_from_right_to_left()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TeamsKnowledge.ArabicQuestion, "ar-SA");

        Assert.Equal(TeamsKnowledge.ArabicQuote + " [1]", reply.Text);
        var card = TeamsChat.CardOf(reply);
        CardAssert.Sound(card);
        Assert.Equal("ar", (string?)card["lang"]);
        Assert.True((bool)card["rtl"]!);
        Assert.True((bool)Assert.Single(TeamsChat.Parts(card, "Container"))["rtl"]!);
    }

    [Fact]
    public async Task Markup_in_a_quote_is_escaped()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(TestKnowledge.TagsQuestion);

        Assert.Contains("\\<script>", reply.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "<script",
            reply.Text!.Replace("\\<", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_a_channel_the_thread_is_kept_and_the_mention_is_no_part_of_the_question()
    {
        await using var channel = await ConnectorStub.StartAsync();
        await using var bot = await TeamsKnowledge.StartAsync();
        var message = TeamsPayload.Read("message-channel");
        message["text"] = "<at>Test Bot</at>&nbsp;" + TestKnowledge.HoursQuestion;
        message["serviceUrl"] = channel.Url;

        using var response = await bot.PostAsync(message);

        var (path, body) = Assert.Single(channel.Received);
        Assert.Contains(
            "/conversations/team-id%3Bmessageid%3D1795456205640/",
            path,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Equal("team-id;messageid=1795456205640", (string?)body["conversation"]!["id"]);
        Assert.Equal(TestKnowledge.HoursQuote + " [1]", (string?)body["text"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task A_message_without_words_is_asked_back(string? text)
    {
        await using var bot = await TeamsKnowledge.StartAsync();
        var message = TeamsPayload.Message("");
        message["text"] = text;
        message["attachments"] = new JsonArray(
            new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.org/a.png" }
        );

        var reply = Assert.Single(await bot.RepliesAsync(message));

        Assert.Equal(TextResources.In("en").Bot.NothingAsked, reply.Text);
        Assert.Null(reply.ChannelData);
    }

    private static IEnumerable<string> Targets(JsonObject toggle) =>
        toggle["targetElements"]!.AsArray().Select(target => (string)target!);
}
