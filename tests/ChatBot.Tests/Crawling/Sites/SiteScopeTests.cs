using ChatBot.Crawling.Sites;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Sites;

public sealed class SiteScopeTests
{
    [Theory]
    [InlineData("https://example.org/docs/", "https://example.org/docs/a", true)]
    [InlineData("https://example.org/docs/", "https://example.org/docs", false)]
    [InlineData("https://example.org/docs", "https://example.org/docs", true)]
    [InlineData("https://example.org/docs", "https://example.org/docs/a", true)]
    [InlineData("https://example.org/docs", "https://example.org/docs2", false)]
    [InlineData("https://example.org/docs/index.html", "https://example.org/docs/a.html", true)]
    [InlineData("https://example.org/", "http://example.org/a", true)]
    [InlineData("https://example.org/", "https://example.org:8443/a", false)]
    [InlineData("http://example.org:8080/", "http://example.org:8080/a", true)]
    [InlineData("http://example.org:8080/", "http://example.org/a", false)]
    [InlineData("https://example.org/", "https://www.example.org/", false)]
    [InlineData("https://example.org/", "https://example.org.evil.example/", false)]
    [InlineData("https://example.org/", "https://example.org@evil.example/", false)]
    [InlineData("https://example.org/", "ftp://example.org/", false)]
    [InlineData("https://example.org/docs/", "https://example.org/docs/../secret", false)]
    public void Pages_of_the_host_under_the_path_belong_to_the_site(string start, string address, bool belongs) =>
        Assert.Equal(belongs, Scope(start).Contains(new Uri(address)));

    [Fact]
    public void Fragments_and_unsafe_connections_make_no_other_page() =>
        Assert.Equal(
            "https://example.org/a?b",
            Scope("https://example.org/").Normalize(new Uri("http://example.org/a?b#c")).AbsoluteUri
        );

    [Property]
    public void Any_address_can_be_judged(string? text)
    {
        var scope = Scope("https://example.org/");
        if (Uri.TryCreate(new Uri("https://example.org/"), text, out var address))
            Assert.True(
                scope.Contains(scope.Normalize(address))
                    || !scope.Contains(address)
                    || address.AbsoluteUri.Length > 1_900
            );
    }

    private static SiteScope Scope(string start) => new(new SourceSite { Start = new Uri(start), Folder = "web" });
}
