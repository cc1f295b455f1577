namespace ChatBot.Tests.Pages;

public sealed class EncodingTests
{
    [Fact]
    public async Task Markup_in_a_document_is_shown_and_not_run()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync("/documents/" + TestKnowledge.TagsPath);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.StartsWith(
            "Annonces </title><script>",
            Html.Between(html, "<title>", "</title>"),
            StringComparison.Ordinal
        );
        Assert.Contains("&lt;script&gt;alert(", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_in_an_answer_is_shown_and_not_run()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(Html.AskAddress(TestKnowledge.TagsQuestion));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith(
            ">" + TestKnowledge.TagsQuote,
            Html.Between(html, "<blockquote", "</blockquote>"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\" autofocus onfocus=\"alert(1)")]
    [InlineData("</title><script>alert(1)</script>")]
    [InlineData("' onmouseover='alert(1)")]
    public async Task Markup_in_a_question_is_shown_and_not_run(string question)
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(Html.AskAddress(question));

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(question, Html.Between(html, "name=\"q\" type=\"text\" value=\"", "\" maxlength"));
    }

    [Fact]
    public async Task Letters_of_every_script_stand_in_a_page_as_themselves()
    {
        await using var bot = await TestBot.StartAsync();

        var html = await bot.PageAsync(Html.AskAddress("Où ? Где? أين؟ 哪里"));

        Assert.Contains("value=\"Où ? Где? أين؟ 哪里\"", html, StringComparison.Ordinal);
    }
}
