using ChatBot.BotFramework.Turns;
using ChatBot.Texts;

namespace ChatBot.Tests.Conversations;

public sealed class FailingBotTests
{
    [Theory]
    [InlineData("fr-FR", "fr")]
    [InlineData("en-US", "en")]
    [InlineData("es-ES", "es")]
    [InlineData("ru-RU", "ru")]
    [InlineData("ar-SA", "ar")]
    [InlineData("zh-CN", "zh")]
    [InlineData("de-DE", "fr")]
    public async Task A_person_whom_the_bot_fails_gets_a_fixed_sentence_in_their_language(
        string locale,
        string language
    )
    {
        await using var bot = await TestBot.StartAsync(Broken);

        var reply = Assert.Single(await bot.SayAsync("Bonjour", locale));

        Assert.Equal(TextResources.In(language).Bot.Failed, reply.Text);
    }

    [Fact]
    public async Task The_log_has_the_exception()
    {
        await using var bot = await TestBot.StartAsync(Broken);

        await bot.SayAsync("Bonjour");

        Assert.Same(BrokenBot.Failure, Assert.Single(bot.Logs.Errors).Exception);
    }

    private static void Broken(IServiceCollection services) => services.AddSingleton<IBot, BrokenBot>();

    private sealed class BrokenBot : IBot
    {
        public static readonly InvalidOperationException Failure = new("disk on fire");

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            throw Failure;
    }
}
