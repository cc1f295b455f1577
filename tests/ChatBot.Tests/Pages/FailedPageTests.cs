using ChatBot.Conversations;
using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class FailedPageTests
{
    private static readonly InvalidOperationException Failure = new("disk on fire");

    [Theory]
    [InlineData("fr")]
    [InlineData("ar")]
    public async Task A_person_whom_a_page_fails_gets_a_fixed_sentence_and_the_log_the_exception(string language)
    {
        await using var bot = await TestBot.StartAsync(services =>
            services.AddSingleton<KnowledgeAsker>(_ => throw Failure)
        );

        var html = await bot.PageAsync("/ask?q=horaires", language);

        Assert.Contains(TextResources.In(language).Pages.FailedText, html, StringComparison.Ordinal);
        Assert.DoesNotContain(Failure.Message, html, StringComparison.Ordinal);
        Assert.Contains(bot.Logs.Errors, entry => entry.Exception == Failure);
    }
}
