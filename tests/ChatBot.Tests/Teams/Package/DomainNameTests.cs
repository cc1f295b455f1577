using ChatBot.Teams.Package;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams.Package;

public class DomainNameTests
{
    [Theory]
    [InlineData("bot.example.org", "bot.example.org")]
    [InlineData("Bot.Example.ORG", "bot.example.org")]
    [InlineData("bücher.example", "xn--bcher-kva.example")]
    public void A_name_is_taken_in_ascii(string text, string name) => Assert.Equal(name, DomainName.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("https://bot.example.org")]
    [InlineData("bot.example.org/")]
    [InlineData("bot.example.org/api/messages")]
    [InlineData("bot.example.org:443")]
    [InlineData("user@bot.example.org")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    [InlineData("bot example.org")]
    [InlineData(".")]
    public void Anything_else_is_no_name(string text) => Assert.Null(DomainName.Of(text));

    [Property]
    public void It_never_throws_and_gives_what_an_address_can_hold(string text)
    {
        if (DomainName.Of(text ?? "") is { } name)
            Assert.Equal(name, new Uri($"https://{name}/").Host);
    }
}
