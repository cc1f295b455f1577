using ChatBot.Texts;

namespace ChatBot.Tests.Conversations;

public sealed class NotFoundTests
{
    [Theory]
    [InlineData("fr", "Qui a gagné le championnat de rugby ?")]
    [InlineData("en", "Who has won the rugby championship?")]
    [InlineData("es", "¿Quién ha ganado el campeonato de rugby?")]
    [InlineData("ru", "Кто выиграл чемпионат по регби?")]
    [InlineData("ar", "من فاز ببطولة الرغبي؟")]
    [InlineData("zh", "谁赢得了橄榄球锦标赛？")]
    public async Task What_no_document_says_is_said_so_in_the_language_of_the_question(string language, string question)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync(question, locale: "de-DE"));

        Assert.Equal(Escaped(TextResources.In(language).Bot.NotFound), reply.Text);
        Assert.Equal(language, reply.Locale);
    }

    [Theory]
    [InlineData("fr-CA", "fr")]
    [InlineData("en-US", "en")]
    [InlineData("es-MX", "es")]
    [InlineData("ru-RU", "ru")]
    [InlineData("ar-EG", "ar")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("de-DE", "fr")]
    public async Task A_question_of_no_language_gets_the_sentence_of_the_clients_locale(string locale, string language)
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync("ZX-4000", locale));

        Assert.Equal(Escaped(TextResources.In(language).Bot.NotFound), reply.Text);
    }

    [Fact]
    public async Task Where_nothing_is_found_questions_that_are_answered_are_suggested()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync("Qui a gagné le championnat de rugby ?"));

        Assert.Contains(
            reply.SuggestedActions!.Actions!,
            action => (string?)action.Title == TestKnowledge.HoursQuestion
        );
    }

    [Fact]
    public async Task A_message_that_asks_nothing_is_asked_back()
    {
        await using var bot = await TestBot.StartAsync();

        var reply = Assert.Single(await bot.SayAsync("???", "en-US"));

        Assert.Equal(Escaped(TextResources.In("en").Bot.NothingAsked), reply.Text);
    }

    private static string Escaped(string text) => ChatBot.Conversations.MarkdownEscape.Text(text);
}
