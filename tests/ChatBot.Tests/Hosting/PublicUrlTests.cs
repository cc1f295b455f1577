namespace ChatBot.Tests.Hosting;

public sealed class PublicUrlTests
{
    [Theory]
    [InlineData("https://bot.example.org")]
    [InlineData("https://bot.example.org/")]
    [InlineData("https://example.org/bot/")]
    public async Task Links_begin_with_it(string publicUrl)
    {
        await using var bot = await TestBot.StartAsync("--PublicUrl=" + publicUrl);
        var expected = $"{publicUrl.TrimEnd('/')}/documents/{TestKnowledge.HoursPath}?quote=";

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
        var html = await bot.PageAsync(Html.AskAddress(TestKnowledge.HoursQuestion));

        Assert.Contains("](" + expected, reply.Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"{expected}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_are_escaped_and_their_links_lead_to_the_document()
    {
        var documents = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["fr/été #1 100% & plus?.md"] = "# Été\n\nLe festival commence en juillet.\n",
        };
        await using var bot = await TestBot.StartAsync(documents, replace: null);

        var html = await bot.PageAsync(Html.AskAddress("Quand commence le festival ?"));
        var document = await bot.PageAsync(Html.QuoteLink(html));

        Assert.Equal("Le festival commence en juillet.", Html.Marked(document));
    }
}
