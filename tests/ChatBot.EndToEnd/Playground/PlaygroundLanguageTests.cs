using ChatBot.Texts;
using static Microsoft.Playwright.Assertions;

namespace ChatBot.EndToEnd.Playground;

/// <summary>People whose clients speak another language than the documents.</summary>
public class PlaygroundLanguageTests(RunningBot bot) : IClassFixture<RunningBot>
{
    [Theory]
    [InlineData("ar", "ar-SA", "ما هي المبادئ الثلاثة لحفظ السلام؟")]
    [InlineData("zh", "zh-CN", "维持和平的三项原则是什么？")]
    public async Task A_person_is_not_greeted_and_answered_in_their_language(
        string language,
        string locale,
        string question
    )
    {
        await using var relay = await LocaleRelay.StartAsync(
            bot.Endpoint,
            locale,
            TestContext.Current.CancellationToken
        );
        await using var person = await PlaygroundPage.OpenAsync(relay.Endpoint);
        var texts = TextResources.In(language);

        var answer = await person.SayAsync(question);

        var card = PlaygroundPage.CardOf(person.Answers.First);
        await PlaygroundPage.Button(card, texts.Teams.ShowPassage).ClickAsync();
        await person.ScreenshotAsync($"answer in {language}");
        await Expect(person.Answers.First).ToContainTextAsync("le consentement des parties");
        await Expect(answer).ToContainTextAsync(TextResources.Format(texts.Bot.OtherLanguage, texts.Languages["fr"]));
        await Expect(card).ToHaveCSSAsync("direction", language == "ar" ? "rtl" : "ltr");
    }

    [Fact]
    public async Task A_group_is_greeted_in_the_language_of_its_client()
    {
        await using var relay = await LocaleRelay.StartAsync(
            bot.Endpoint,
            "ar-SA",
            TestContext.Current.CancellationToken
        );
        await using var person = await PlaygroundPage.OpenAsync(relay.Endpoint);

        await person.OpenAsync(Chat.Group);

        await Expect(person.Answers.First).ToContainTextAsync(TextResources.In("ar").Teams.Welcome);
        await PlaygroundPage.CardOf(person.Answers.First).WaitForAsync();
        await person.ScreenshotAsync("welcome in Arabic");
    }
}
