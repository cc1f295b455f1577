using ChatBot.Crawling.Robots;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Robots;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("Disallow: /a", "/a/b", false)]
    [InlineData("Disallow: /a", "/b", true)]
    [InlineData("Disallow: /a\nAllow: /a/b", "/a/b", true)]
    [InlineData("Disallow: /a/b\nAllow: /a", "/a/b", false)]
    [InlineData("Disallow: /a\nAllow: /a", "/a", true)]
    [InlineData("Disallow:", "/a", true)]
    [InlineData("Disallow: /*.php$", "/x/a.php", false)]
    [InlineData("Disallow: /*.php$", "/a.php5", true)]
    [InlineData("Disallow: /a*b*c", "/aXbXXc", false)]
    [InlineData("Disallow: /a*b*c", "/acb", true)]
    [InlineData("Disallow: /a$", "/a", false)]
    [InlineData("Disallow: /a$", "/ab", true)]
    [InlineData("Disallow: /?q=", "/?q=1", false)]
    [InlineData("Disallow: /%7Euser", "/~user/a", false)]
    [InlineData("Disallow: /été", "/%C3%A9t%c3%a9/a", false)]
    [InlineData("Disallow: / # all", "/a", false)]
    [InlineData("Disallow: /", "/robots.txt", true)]
    public void The_longest_rule_that_fits_decides(string rules, string path, bool allowed) =>
        Assert.Equal(allowed, Allows("User-agent: *\n" + rules, path));

    [Theory]
    [InlineData("User-agent: chatbot\nDisallow: /a\n\nUser-agent: *\nDisallow: /", false, true)]
    [InlineData("User-agent: other\nDisallow: /a", true, true)]
    [InlineData("User-agent: other\nUser-agent: ChatBot/1.0\nDisallow: /a", false, true)]
    [InlineData("User-agent: ChatBot\nDisallow: /a\nUser-agent: ChatBot\nDisallow: /b", false, false)]
    [InlineData("Disallow: /a\nUser-agent: *\nDisallow: /b", true, false)]
    [InlineData("User-agent: chatbotter\nDisallow: /a", true, true)]
    [InlineData("User-agent: *\r\nDisallow: /a\r\n", false, true)]
    [InlineData("\uFEFFUser-agent: *\nDisallow: /a", false, true)]
    public void The_group_that_names_the_crawler_counts(string text, bool allowsA, bool allowsB) =>
        Assert.Equal((allowsA, allowsB), (Allows(text, "/a"), Allows(text, "/b")));

    [Fact]
    public void Pause_and_sitemaps_are_read()
    {
        var rules = RobotsReader.Read("Sitemap: https://a.example/s.xml\nUser-agent: *\nCrawl-delay: 2.5", "ChatBot");

        Assert.Equal(TimeSpan.FromSeconds(2.5), rules.Delay);
        Assert.Equal(["https://a.example/s.xml"], rules.Sitemaps);
    }

    [Property]
    public void Whatever_stands_in_the_file_it_is_read(string? text, string? path) =>
        Allows("User-agent: *\nDisallow: " + text, "/" + Uri.EscapeDataString(path ?? ""));

    [Property]
    public bool A_rule_forbids_the_very_path_it_names(byte[] octets)
    {
        var path = "/" + string.Concat(octets.Select(octet => $"%{octet:x2}"));

        return !Allows("User-agent: *\nDisallow: " + path, path);
    }

    private static bool Allows(string text, string path) =>
        RobotsReader.Read(text, "ChatBot").Allows(new Uri("https://site.example" + path));
}
