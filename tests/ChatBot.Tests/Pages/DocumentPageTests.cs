using System.Net;
using ChatBot.Texts;

namespace ChatBot.Tests.Pages;

public sealed class DocumentPageTests
{
    private static readonly string Changed = TextResources.In("fr").Pages.Changed;

    [Theory]
    [InlineData(TestKnowledge.HoursQuestion, TestKnowledge.HoursQuote)]
    [InlineData(TestKnowledge.LeaveQuestion, TestKnowledge.LeaveQuote)]
    [InlineData(TestKnowledge.TagsQuestion, TestKnowledge.TagsQuote)]
    public async Task The_link_of_an_answer_shows_its_quote_marked(string question, string quote)
    {
        await using var bot = await TestBot.StartAsync();
        var answer = await bot.PageAsync(Html.AskAddress(question));

        var document = await bot.PageAsync(Html.QuoteLink(answer));

        Assert.Equal(quote, Html.Marked(document));
        Assert.DoesNotContain(Changed, document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_of_an_answer_names_the_section_and_leads_to_the_quote_in_it()
    {
        await using var bot = await TestBot.StartAsync();
        var answer = await bot.PageAsync(Html.AskAddress(TestKnowledge.HoursQuestion));

        var section = answer.Split("#")[1].Split('"')[0];

        var marked = await bot.PageAsync(Html.QuoteLink(answer));
        Assert.Contains($"<mark id=\"{section}\">", marked, StringComparison.Ordinal);
        Assert.DoesNotContain($"<section id=\"{section}\">", marked, StringComparison.Ordinal);

        var unmarked = await bot.PageAsync("/documents/" + TestKnowledge.HoursPath);
        Assert.Contains($"<section id=\"{section}\">", unmarked, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quoted_list_has_one_anchor()
    {
        await using var bot = await TestBot.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["fr/valise.md"] =
                    "# Valise\n\n## Que mettre dans la valise ?\n\nLa valise contient :\n\n- un passeport ;\n- un casque.\n",
            },
            replace: null
        );
        var answer = await bot.PageAsync(Html.AskAddress("Que mettre dans la valise ?"));

        var document = await bot.PageAsync(Html.QuoteLink(answer));

        Assert.Equal(3, document.Split("<mark").Length - 1);
        Assert.Single(document.Split("id=\"que-mettre-dans-la-valise\"").Skip(1));
    }

    [Theory]
    [InlineData(
        "# Guide\n\n## Partir\n\nIl faut partir.\n\n### Avant\n\nIl faut ranger.\n\n#### Tard\n\nIl est tard.\n"
    )]
    [InlineData(
        "# Partir\n\nIl faut partir.\n\n## Avant\n\nIl faut ranger.\n\n### Tard\n\nIl est tard.\n\n# Fin\n\nC’est fini.\n"
    )]
    public async Task Headings_keep_their_order_under_the_title(string markdown)
    {
        await using var bot = await TestBot.StartAsync(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["fr/guide.md"] = markdown },
            replace: null
        );

        var document = await bot.PageAsync("/documents/fr/guide.md");

        Assert.Contains("<h3>Avant</h3>", document, StringComparison.Ordinal);
        Assert.Contains("<h4>Tard</h4>", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_changed_since_says_so_and_marks_nothing()
    {
        await using var before = await TestBot.StartAsync();
        var answer = await before.PageAsync(Html.AskAddress(TestKnowledge.HoursQuestion));
        var changed = new Dictionary<string, string>(TestKnowledge.Documents, StringComparer.Ordinal);
        changed[TestKnowledge.HoursPath] = changed[TestKnowledge.HoursPath]
            .Replace("ouvre à neuf heures", "ouvre à onze heures", StringComparison.Ordinal);
        await using var after = await TestBot.StartAsync(changed, replace: null);

        var document = await after.PageAsync(Html.QuoteLink(answer));

        Assert.Contains("ouvre à onze heures", document, StringComparison.Ordinal);
        Assert.Contains(Changed, document, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", document, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("0-5-")]
    [InlineData("0-0-e3b0c442")]
    [InlineData("-1-5-00000000")]
    [InlineData("2147483647-2147483647-00000000")]
    [InlineData("999999999999-5-00000000")]
    [InlineData("0-5-00000000-1")]
    [InlineData("<mark>")]
    public async Task A_mark_that_fits_nothing_marks_nothing(string mark)
    {
        await using var bot = await TestBot.StartAsync();

        var document = await bot.PageAsync($"/documents/{TestKnowledge.HoursPath}?quote={Uri.EscapeDataString(mark)}");

        Assert.Contains(TestKnowledge.HoursQuote, document, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_without_a_mark_is_just_read()
    {
        await using var bot = await TestBot.StartAsync();

        using var response = await bot.Http.GetAsync(
            "/documents/" + TestKnowledge.HoursPath,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(TestKnowledge.HoursQuote, html, StringComparison.Ordinal);
        Assert.DoesNotContain(Changed, html, StringComparison.Ordinal);
    }
}
