using ChatBot.Texts;

namespace ChatBot.Tests.Teams;

public sealed class TeamsNotFoundTests
{
    [Theory]
    [InlineData("fr", "Qui a gagné le championnat de rugby à la bibliothèque ?", "rugby")]
    [InlineData("en", "Who has won the rugby championship?", "rugby")]
    [InlineData("es", "¿Quién ha ganado el campeonato de rugby?", "rugby")]
    [InlineData("ru", "Кто выиграл чемпионат по регби?", "регби")]
    [InlineData("ar", "من فاز ببطولة الرغبي؟", "الرغبي")]
    [InlineData("zh", "谁赢得了橄榄球锦标赛？", "橄榄球")]
    public async Task It_says_what_was_looked_for_and_what_to_ask_instead(string language, string question, string word)
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync(question, "de-DE");

        var texts = TextResources.In(language);
        Assert.StartsWith(texts.Bot.NotFound, reply.Text, StringComparison.Ordinal);
        Assert.Contains(word, reply.Text![texts.Bot.NotFound.Length..], StringComparison.Ordinal);
        Assert.Contains(Start(texts.Teams.Unknown), reply.Text, StringComparison.Ordinal);
        Assert.Equal(texts.Bot.NotFound[..20], reply.Summary![..20]);
        Assert.NotNull(reply.ChannelData);
        Assert.Null(reply.Entities);
        var card = TeamsChat.CardOf(reply);
        CardAssert.Sound(card);
        Assert.Contains(texts.Bot.Examples, TeamsChat.Words(card), StringComparison.Ordinal);
        Assert.NotEmpty(TeamsChat.Parts(card, "Action.Submit"));
    }

    [Fact]
    public async Task Each_example_is_answered()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var card = TeamsChat.CardOf(await bot.AskAsync("Qui a gagné le championnat de rugby ?"));

        foreach (var button in TeamsChat.Parts(card, "Action.Submit"))
        {
            var reply = await bot.PressAsync(button["data"]!.DeepClone(), (string?)button["title"]);
            Assert.Contains("[1]", reply.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_word_that_stands_in_documents_is_told_apart_from_one_that_does_not()
    {
        await using var bot = await TeamsKnowledge.StartAsync();

        var reply = await bot.AskAsync("Le plafond parle-t-il zanzibari ?");

        var texts = TextResources.In("fr").Teams;
        var lines = reply.Text!.Split('\n');
        var known = Assert.Single(lines, line => line.StartsWith(Start(texts.Understood), StringComparison.Ordinal));
        var unknown = Assert.Single(lines, line => line.StartsWith(Start(texts.Unknown), StringComparison.Ordinal));
        Assert.Equal((true, false), (Names(known, "plafond"), Names(known, "zanzibari")));
        Assert.Equal((false, true), (Names(unknown, "plafond"), Names(unknown, "zanzibari")));
    }

    private static bool Names(string line, string word) => line.Contains(word, StringComparison.Ordinal);

    private static string Start(string format) => format[..format.IndexOf('{', StringComparison.Ordinal)].Trim();
}
