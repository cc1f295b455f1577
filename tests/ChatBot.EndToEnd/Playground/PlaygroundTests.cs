namespace ChatBot.EndToEnd.Playground;

/// <summary>The bot as people meet it in Teams.</summary>
public class PlaygroundTests(RunningBot bot) : IClassFixture<RunningBot>
{
    private const string Question = "Quels sont les trois principes du maintien de la paix ?";
    private const string Quoted = "consentement des parties";

    [Theory]
    [InlineData(Chat.Personal)]
    [InlineData(Chat.Group)]
    [InlineData(Chat.Channel)]
    public async Task A_question_is_answered_with_a_quote(string chat)
    {
        await using var person = await PlaygroundPage.OpenAsync(bot.Endpoint);
        await person.OpenAsync(chat);

        var answer = chat == Chat.Personal ? await person.SayAsync(Question) : await person.MentionAsync(Question);

        await person.ScreenshotAsync($"question in {chat}");
        Assert.Contains(Quoted, await answer.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_of_another_language_is_greeted_in_it()
    {
        await using var relay = await LocaleRelay.StartAsync(
            bot.Endpoint,
            "ar-SA",
            TestContext.Current.CancellationToken
        );
        await using var person = await PlaygroundPage.OpenAsync(relay.Endpoint);

        await person.Answers.First.WaitForAsync();

        await person.ScreenshotAsync("greeting in Arabic");
        Assert.Contains("مرحبًا", await person.Answers.First.InnerTextAsync(), StringComparison.Ordinal);
    }
}
