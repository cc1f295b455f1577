using ChatBot.Crawling.Content;
using ChatBot.Crawling.Sites;
using FsCheck.Xunit;
using YamlDotNet.Serialization;

namespace ChatBot.Tests.Crawling.Content;

public sealed class FrontMatterTests
{
    private static readonly SourceSite Site = new() { Start = new Uri("https://site.example/"), Folder = "web" };

    [Theory]
    [InlineData("https://site.example/-->?--!>&\"#---")]
    [InlineData("https://site.example/%2D-%3E\\x\"\n---\naudience: public")]
    public void No_address_ends_the_comment_or_adds_a_key(string address)
    {
        var text = FrontMatter.Write(new Uri(address), date: null, Site);

        Assert.Equal(text.Length - "-->\n".Length, text.IndexOf("-->", StringComparison.Ordinal));
        Assert.DoesNotContain("--!", text, StringComparison.Ordinal);
        Assert.Equal(new Uri(address).AbsoluteUri, Assert.Single(Keys(text)).Value);
    }

    [Property]
    public bool The_address_is_read_as_it_was_written(string? text)
    {
        var address = new Uri("https://site.example/" + text);

        return Keys(FrontMatter.Write(address, date: null, Site)).Single().Value == address.AbsoluteUri;
    }

    private static Dictionary<string, string> Keys(string text) =>
        new Deserializer().Deserialize<Dictionary<string, string>>(text["<!--\n---\n".Length..^"---\n-->\n".Length]);
}
