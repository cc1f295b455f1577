using ChatBot.Teams.Package;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams.Package;

public class PageAddressTests
{
    [Theory]
    [InlineData("https://example.org/privacy", "https://example.org/privacy")]
    [InlineData("HTTPS://Example.org", "https://example.org/")]
    [InlineData("https://example.org:8443/a?b=c#d", "https://example.org:8443/a?b=c#d")]
    [InlineData("https://bücher.example/é", "https://xn--bcher-kva.example/%C3%A9")]
    public void An_address_is_taken_in_ascii(string text, string address) =>
        Assert.Equal(address, PageAddress.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("example.org/privacy")]
    [InlineData("/privacy")]
    [InlineData("http://example.org/privacy")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://localhost/privacy")]
    [InlineData("https://127.0.0.1/privacy")]
    [InlineData("https://[::1]/privacy")]
    [InlineData("https://user@example.org/privacy")]
    [InlineData("https://")]
    public void Anything_else_is_none(string text) => Assert.Null(PageAddress.Of(text));

    [Fact]
    public void One_longer_than_the_manifest_takes_is_none() =>
        Assert.Null(PageAddress.Of("https://example.org/" + new string('a', 2048)));

    [Property]
    public void It_never_throws_and_gives_https_alone(string text)
    {
        foreach (var tried in new[] { text ?? "", $"https://{text}", $"https://example.org/{text}" })
        {
            if (PageAddress.Of(tried) is { } address)
                Assert.Equal(Uri.UriSchemeHttps, new Uri(address).Scheme);
        }
    }
}
