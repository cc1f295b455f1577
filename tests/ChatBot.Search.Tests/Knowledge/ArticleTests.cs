using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Knowledge;

public class ArticleTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private static readonly char[] Spaces = [' ', '\n', '\u00A0', '\u202F'];

    [Fact]
    public void Every_file_is_read() => Assert.Empty(shipped.Built.Skipped);

    [Fact]
    public void There_are_at_least_14_articles_in_French() =>
        Assert.True(shipped.Documents.Count(d => d.Language == "fr") >= 14);

    [Fact]
    public void Every_article_says_what_it_is()
    {
        Assert.All(
            shipped.Documents,
            article =>
            {
                Assert.NotNull(article.Date);
                Assert.NotNull(article.Source);
                Assert.Equal(Audience.Public, article.Audience);
                Assert.StartsWith(article.Language + "/", article.Path, StringComparison.Ordinal);
            }
        );
    }

    [Fact]
    public void Every_article_has_at_least_150_words_in_two_sections()
    {
        Assert.All(
            shipped.Documents,
            article =>
            {
                Assert.True(
                    article.Text.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Length >= 150,
                    article.Path
                );
                Assert.True(article.Sections.Count >= 2, article.Path);
            }
        );
    }

    [Fact]
    public void Titles_and_headings_name_one_place_each()
    {
        Assert.Distinct(shipped.Documents.Select(article => article.Title));
        Assert.All(shipped.Documents, article => Assert.Distinct(article.Sections.Select(section => section.Title)));
    }
}
