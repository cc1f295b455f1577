using ChatBot.Storage;
using ChatBot.Texts;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd.Playground;

/// <summary>The bot, with the knowledge it is shipped with, as people meet it in Teams.</summary>
public sealed class PlaygroundTests(TeamsPlayground playground) : IClassFixture<TeamsPlayground>, IAsyncDisposable
{
    private const string Question = "Quels sont les trois principes du maintien de la paix ?";
    private const string Quoted = "le consentement des parties";
    private const string Beside = "Les trois principes du maintien de la paix se renforcent les uns les autres.";
    private const string Unanswered = "Quel est le salaire mensuel d’un Casque bleu ?";

    private static readonly TextResources Texts = TextResources.In("fr");

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result == TestResult.Failed)
            await playground.RecordAsync(TestContext.Current.TestMethod!.MethodName);
    }

    [Fact]
    public async Task A_question_is_answered_by_a_quote()
    {
        var person = await playground.PersonAsync();

        var answer = await person.SayAsync(Question);

        await person.ScreenshotAsync("answer in French");
        await Expect(answer).ToContainTextAsync(Quoted);
    }

    [Fact]
    public async Task A_citation_shows_where_the_quote_stands()
    {
        var person = await playground.PersonAsync();
        var answer = await person.SayAsync("Combien de Casques bleus servaient en mai 2024 ?");

        var source = await person.CitationAsync(answer);

        await person.ScreenshotAsync("citation in French");
        await Expect(source).ToContainTextAsync("Combien de Casques bleus servaient en mai 2024 ?");
        await Expect(source).ToContainTextAsync("plus de 76 000 Casques bleus");
    }

    [Fact]
    public async Task A_list_is_cited_below_its_last_item()
    {
        var person = await playground.PersonAsync();
        var answer = await person.SayAsync(Question);

        await Expect(await person.CitationAsync(answer)).ToContainTextAsync("Les trois principes");
    }

    [Fact]
    public async Task The_passage_around_a_quote_unfolds_in_place()
    {
        var person = await playground.PersonAsync();
        var card = PlaygroundPage.CardOf(await person.SayAsync(Question));
        await Expect(card).Not.ToContainTextAsync(Beside);

        await PlaygroundPage.Button(card, Texts.Teams.ShowPassage).ClickAsync();

        await Expect(card).ToContainTextAsync(Beside);
        await person.ScreenshotAsync("context in French");
        await PlaygroundPage.Button(card, Texts.Teams.Hide).ClickAsync();
        await Expect(card).Not.ToContainTextAsync(Beside);
    }

    [Fact]
    public async Task A_related_question_is_asked_by_pressing_it()
    {
        var person = await playground.PersonAsync();
        var card = PlaygroundPage.CardOf(await person.SayAsync(Question));

        var answer = await person.AskByAsync(PlaygroundPage.Button(card, "Quand la force est-elle permise ?"));

        await person.ScreenshotAsync("related question in French");
        await Expect(answer).ToContainTextAsync("légitime défense");
    }

    [Fact]
    public async Task What_is_chosen_is_answered()
    {
        var person = await playground.PersonAsync();
        var choice = await person.SayAsync("Les Nations Unies disposent-elles de troupes permanentes ?");
        await Expect(choice).ToContainTextAsync(Texts.Bot.Choose);
        var second = PlaygroundPage.Button(
            PlaygroundPage.CardOf(choice),
            "2. L’ONU a-t-elle ses propres soldats et policiers ?"
        );
        await second.WaitForAsync();
        await person.ScreenshotAsync("choice in French");

        var answer = await person.AskByAsync(second);

        await Expect(answer).ToContainTextAsync("L’ONU n’entretient pas de soldats");
    }

    [Fact]
    public async Task What_is_not_found_is_said_with_what_to_ask_instead()
    {
        var person = await playground.PersonAsync();

        var answer = await person.SayAsync(Unanswered);

        await Expect(answer).ToContainTextAsync("mensuel");
        var card = PlaygroundPage.CardOf(answer);
        await Expect(card).ToContainTextAsync(Texts.Bot.Examples);
        await person.ScreenshotAsync("nothing found in French");
    }

    [Fact]
    public async Task A_thumb_is_kept_with_its_reason_question_and_answer()
    {
        const string Reason = "Pas assez clair";
        var person = await playground.PersonAsync();
        var answer = await person.SayAsync(Question);

        await person.RateAsync(answer, isGood: false, Reason);

        await using var database = new Database(playground.Bot.Data);
        var kept = Assert.Single(await new FeedbackLog(database).ReadAsync(9, TestContext.Current.CancellationToken));
        Assert.Equal(("dislike", Reason, Question), (kept.Reaction, kept.Reason, kept.Question));
        Assert.Contains(Quoted, kept.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_extension_finds_an_answer_and_inserts_it()
    {
        var person = await playground.PersonAsync();

        var results = await person.SearchAsync(Question);

        var result = results.GetByText("Quels sont les trois principes ?");
        await Expect(result).ToBeVisibleAsync();
        await Expect(results).ToContainTextAsync(Quoted);
        await person.ScreenshotAsync("search in French");
        await person.InsertAsync(result);
        await Expect(person.Cards.Last).ToContainTextAsync(Quoted);
        await Expect(person.Cards.Last.GetByText(Texts.Teams.OpenDocument)).ToBeVisibleAsync();
        await person.ScreenshotAsync("inserted in French");
    }

    [Fact]
    public async Task A_channel_is_greeted_once_and_answered_in_the_thread()
    {
        var person = await playground.PersonAsync();
        await person.OpenAsync(Chat.Channel);
        var welcome = person.Answers.Filter(new() { HasText = "écrivez @ suivi de mon nom" });
        await Expect(welcome).ToHaveCountAsync(1);
        await person.ScreenshotAsync("welcome in French");

        await person.MentionAsync(Question);

        await Expect(person.PostOf(Question)).ToContainTextAsync(Quoted);
        await Expect(welcome).ToHaveCountAsync(1);
        await person.ScreenshotAsync("channel in French");
    }
}
