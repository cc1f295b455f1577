using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class AskPageTests
{
    [Fact]
    public async Task An_answer_shows_the_quote_and_where_it_stands()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(Html.AskAddress(TestKnowledge.HoursQuestion));

        Assert.EndsWith(
            ">" + TestKnowledge.HoursQuote,
            Html.Between(html, "<blockquote", "</blockquote>"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            $"/documents/{TestKnowledge.HoursPath}?quote=",
            Html.QuoteLink(html),
            StringComparison.Ordinal
        );
        Assert.Contains("Document du 1er novembre 2026", html, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/horaires\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ask?q=horaires")]
    [InlineData("/documents/" + TestKnowledge.HoursPath)]
    [InlineData("/missing")]
    public async Task A_page_needs_no_script(string page)
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(page);

        Assert.Contains("</html>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" style=", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<style", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_no_document_says_is_said_so()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(Html.AskAddress("Qui a gagné le championnat de rugby ?"));

        Assert.Contains(TextResources.In("fr").Bot.NotFound, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<blockquote", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/ask")]
    [InlineData("/ask?q=")]
    [InlineData("/ask?q=%20")]
    public async Task Whoever_asks_nothing_is_shown_questions_to_begin_with(string page)
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(page);

        Assert.Contains($"<a href=\"{Html.AskAddress(TestKnowledge.HoursQuestion)}\"", html, StringComparison.Ordinal);
    }
}
