using System.Net;
using System.Text.Json.Nodes;
using ChatBot.BotFramework.Schema;
using ChatBot.Conversations;
using ChatBot.Search.Languages;
using ChatBot.Texts;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams;

public sealed class TeamsSearchTests : IAsyncLifetime
{
    private const string Sample = "invoke-composeExtension_query-personal";

    // As the Agents Playground sends it.
    private const string InlineCard = """

        <span class="inline-compose-card" itemid="0" itemtype="http://schema.skype.com/InputExtension">
          <span content="0" itemprop="cardId"></span>
        </span>

        """;

    private TestBot? started;

    private TestBot Bot => started!;

    public static TheoryData<string> Languages => [.. Language.All];

    public async ValueTask InitializeAsync() => started = await TeamsKnowledge.StartAsync();

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    [Fact]
    public async Task An_answer_is_previewed_and_inserted_as_a_card()
    {
        var result = await FindAsync(TestKnowledge.HoursQuestion);

        Assert.Equal(("result", "list"), ((string?)result["type"], (string?)result["attachmentLayout"]));
        var found = Assert.Single(result["attachments"]!.AsArray())!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)found["contentType"]);
        var card = found["content"]!.AsObject();
        CardAssert.Sound(card);
        Assert.StartsWith(TestKnowledge.HoursQuote, TeamsChat.Words(card), StringComparison.Ordinal);
        Assert.Contains(
            "Horaires › Heures d’ouverture · 1er novembre 2026",
            TeamsChat.Words(card),
            StringComparison.Ordinal
        );
        var open = Assert.Single(TeamsChat.Parts(card, "Action.OpenUrl"));
        Assert.StartsWith($"{Bot.Address}documents/fr/horaires.md", (string?)open["url"], StringComparison.Ordinal);
        Assert.Empty(TeamsChat.Parts(card, "Action.Submit"));
        var preview = found["preview"]!;
        Assert.Equal("application/vnd.microsoft.card.thumbnail", (string?)preview["contentType"]);
        Assert.Equal("Heures d’ouverture", (string?)preview["content"]!["title"]);
        Assert.Equal(TestKnowledge.HoursQuote, (string?)preview["content"]!["text"]);
    }

    [Fact]
    public async Task What_may_be_meant_are_several_results_and_pages_of_them()
    {
        Assert.Equal(2, (await FindAsync(TeamsKnowledge.ChoiceQuestion))["attachments"]!.AsArray().Count);
        Assert.Single((await FindAsync(TeamsKnowledge.ChoiceQuestion, skip: 1))["attachments"]!.AsArray());
        Assert.Single((await FindAsync(TeamsKnowledge.ChoiceQuestion, count: 1))["attachments"]!.AsArray());
        Assert.Empty((await FindAsync(TeamsKnowledge.ChoiceQuestion, skip: 25))["attachments"]!.AsArray());
        Assert.Equal(
            2,
            (await FindAsync(TeamsKnowledge.ChoiceQuestion, skip: -5, count: int.MaxValue))["attachments"]!
                .AsArray()
                .Count
        );
    }

    [Theory]
    [InlineData("""{"parameters":[{"name":"initialRun","value":"true"}]}""")]
    [InlineData("""{"parameters":[{"value":""}]}""")]
    [InlineData("""{"parameters":[]}""")]
    [InlineData("""{"commandId":"search"}""")]
    [InlineData("{}")]
    public async Task Before_anything_is_typed_examples_are_shown_with_their_answers(string value)
    {
        var result = await QueryAsync(JsonNode.Parse(value), "fr-FR");

        var found = result["attachments"]!.AsArray();
        Assert.Equal(3, found.Count);
        Assert.Contains(found, one => (string?)one!["preview"]!["content"]!["title"] == TestKnowledge.HoursQuestion);
        Assert.All(found, one => CardAssert.Sound(one!["content"]!.AsObject()));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Where_there_is_nothing_to_show_a_sentence_says_what_to_do(string language)
    {
        await using var empty = await TestBot.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fr/a.md"] = "## Plafond\n\nLe plafond est blanc.",
            },
            replace: null
        );
        var invoke = TeamsPayload.Read(Sample);
        invoke["locale"] = language;
        invoke["value"] = new JsonObject();

        using var response = await empty.PostAsync(invoke);

        var result = await ResultAsync(response);
        Assert.Equal(
            ("message", TextResources.In(language).Teams.SearchHint),
            ((string?)result["type"], (string?)result["text"])
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task What_is_not_found_is_said_in_the_clients_language(string language)
    {
        var result = await FindAsync("ZX-4000", locale: language);

        Assert.Equal(
            ("message", TextResources.In(language).Bot.NotFound),
            ((string?)result["type"], (string?)result["text"])
        );
    }

    [Fact]
    public async Task Markup_in_a_preview_is_escaped()
    {
        var result = await FindAsync(TestKnowledge.TagsQuestion);

        Assert.DoesNotContain("<script", result["attachments"]![0]!["preview"]!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"parameters":7}""")]
    [InlineData("""{"parameters":[{"name":7}]}""")]
    [InlineData("""{"queryOptions":{"skip":"x"}}""")]
    [InlineData("""{"queryOptions":{"skip":99999999999}}""")]
    public async Task What_is_no_query_is_refused(string value)
    {
        using var response = await Bot.InvokeAsync(Sample, JsonNode.Parse(value));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("""{"parameters":[null]}""")]
    [InlineData("""{"parameters":[{"name":"q"}]}""")]
    [InlineData("""{"parameters":[{"name":"q","value":{"a":1}},{"value":7}]}""")]
    [InlineData("""{"parameters":null,"queryOptions":null}""")]
    public async Task A_query_of_nothing_is_taken_as_one_before_anything_is_typed(string value) =>
        Assert.Equal("result", (string?)(await QueryAsync(JsonNode.Parse(value), "fr"))["type"]);

    [Property(MaxTest = 50)]
    public async Task No_words_fail(NonNull<string> words)
    {
        await FindAsync(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(words.Get)));

        Assert.Empty(Bot.Logs.Errors);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n<attachment id=\"1\"></attachment>")]
    [InlineData(InlineCard)]
    public async Task What_was_inserted_asks_nothing(string text) =>
        Assert.Empty(await Bot.RepliesAsync(await WithCardAsync(text)));

    [Theory]
    [InlineData(InlineCard + TestKnowledge.HoursQuestion)]
    [InlineData(TestKnowledge.HoursQuestion + "<attachment id=\"1\"></attachment>")]
    public async Task What_is_asked_beside_it_is_answered(string text) =>
        Assert.Equal(
            TestKnowledge.HoursQuote + " [1]",
            Assert.Single(await Bot.RepliesAsync(await WithCardAsync(text))).Text
        );

    [Theory]
    [InlineData("editMessage", "")]
    [InlineData("undeleteMessage", InlineCard)]
    public async Task It_asks_nothing_either_when_its_message_is_edited_or_brought_back(string name, string text) =>
        Assert.Empty(await Bot.RepliesAsync(Changed(await WithCardAsync(text), name)));

    [Theory]
    [InlineData("editMessage")]
    [InlineData("undeleteMessage")]
    public async Task What_is_asked_beside_it_is_answered_then_too(string name)
    {
        const string Text = TestKnowledge.HoursQuestion + "<attachment id=\"1\"></attachment>";

        var answer = Assert.Single(await Bot.RepliesAsync(Changed(await WithCardAsync(Text), name)));

        Assert.Equal(TestKnowledge.HoursQuote + " [1]", answer.Text);
        Assert.Equal(TestKnowledge.HoursQuestion, await RememberedAsync());
    }

    [Fact]
    public async Task A_question_that_an_edit_leaves_nothing_of_but_a_card_takes_its_answer_back()
    {
        await using var channel = await ConnectorStub.StartAsync();
        var question = TeamsPayload.Message(TestKnowledge.HoursQuestion);
        question["serviceUrl"] = channel.Url;
        using var asked = await Bot.PostAsync(question);
        var edit = Changed(await WithCardAsync(InlineCard), "editMessage");
        edit["serviceUrl"] = channel.Url;

        using var edited = await Bot.PostAsync(edit);

        Assert.Equal(["POST", "DELETE"], channel.Methods);
    }

    private static JsonObject Changed(JsonObject message, string name)
    {
        message["type"] = "messageUpdate";
        message["channelData"] = new JsonObject { ["eventType"] = name };
        return message;
    }

    private async Task<string?> RememberedAsync()
    {
        var sample = TeamsPayload.Message("");
        var activity = new Activity
        {
            ChannelId = "msteams",
            Conversation = new ConversationAccount { Id = (string?)sample["conversation"]!["id"] },
        };
        var memories = Bot.Services.GetRequiredService<ConversationMemories>();
        var memory = await memories.OpenAsync(activity, TestContext.Current.CancellationToken);
        return memory.Turns is [.., var last] ? last.Question : null;
    }

    private async Task<JsonObject> WithCardAsync(string text)
    {
        var message = TeamsPayload.Message(text);
        message["attachments"] = (await FindAsync(TestKnowledge.HoursQuestion))["attachments"]!.DeepClone();
        return message;
    }

    private Task<JsonObject> FindAsync(string words, string locale = "fr-FR", int skip = 0, int count = 25) =>
        QueryAsync(
            new JsonObject
            {
                ["parameters"] = new JsonArray(new JsonObject { ["value"] = words }),
                ["queryOptions"] = new JsonObject { ["skip"] = skip, ["count"] = count },
            },
            locale
        );

    private async Task<JsonObject> QueryAsync(JsonNode? value, string locale)
    {
        var invoke = TeamsPayload.Read(Sample);
        invoke["locale"] = locale;
        invoke["value"] = value;
        using var response = await Bot.PostAsync(invoke);
        return await ResultAsync(response);
    }

    private static async Task<JsonObject> ResultAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return JsonNode.Parse(body)!["composeExtension"]!.AsObject();
    }
}
