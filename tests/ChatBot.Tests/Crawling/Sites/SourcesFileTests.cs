using ChatBot.Crawling.Sites;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Sites;

public sealed class SourcesFileTests
{
    [Fact]
    public void A_site_is_read_with_all_its_keys()
    {
        var (sites, mistakes) = SourcesFile.Read(
            """
            sites:
              - url: https://example.org/docs/
                folder: web/docs
                language: fr
                audience: public
                sitemap: false
                depth: 3
                pages: 50
                exclude: ["/docs/search"]
                allowPrivate: true
                delay: 0.25
              - url: https://example.com/
            """
        );

        Assert.Empty(mistakes);
        var first = sites[0];
        Assert.Equal(
            ("https://example.org/docs/", "web/docs", "fr"),
            (first.Start.AbsoluteUri, first.Folder, first.Language)
        );
        Assert.Equal(
            (Audience.Public, false, 3, 50),
            (first.Audience!.Value, first.UsesSitemap, first.Depth, first.MaxPages)
        );
        Assert.Equal((true, TimeSpan.FromSeconds(0.25)), (first.AllowsPrivate, first.Delay));
        Assert.Equal(["/docs/search"], first.Exclude);
        Assert.Equal(
            ("web/example.com", 5, 500, true),
            (sites[1].Folder, sites[1].Depth, sites[1].MaxPages, sites[1].UsesSitemap)
        );
        Assert.False(sites[1].AllowsPrivate);
    }

    [Theory]
    [InlineData("dept: 3", "\"dept\" is no key of a site: known are url, folder")]
    [InlineData("depth: many", "depth is \"many\": write a whole number from 0 to 100.")]
    [InlineData("pages: 0", "pages is \"0\": write a whole number from 1 to 100000.")]
    [InlineData("delay: -1", "delay is \"-1\": write a number from 0 to 60.")]
    [InlineData("language: de", "language is \"de\": write one of fr, en")]
    [InlineData("audience: all", "audience is \"all\": write one of public, internal.")]
    [InlineData("sitemap: yes", "sitemap is \"yes\": write one of true, false.")]
    [InlineData("exclude: /a", "exclude is \"/a\": write a list")]
    [InlineData("folder: ../x", "folder is \"../x\": write a folder within")]
    [InlineData("folder: /etc", "folder is \"/etc\": write a folder within")]
    [InlineData("folder: smalltalk", "folder is \"smalltalk\": write a folder within")]
    [InlineData("folder: .git/x", "folder is \".git/x\": write a folder within")]
    [InlineData("url: https://example.org/", "a key stands twice")]
    public void A_mistake_is_named_with_its_line_and_what_to_write(string line, string sentence)
    {
        var (sites, mistakes) = SourcesFile.Read("sites:\n  - url: https://example.org/\n    " + line);

        Assert.Empty(sites);
        var mistake = Assert.Single(mistakes);
        Assert.Equal(3, mistake.Line);
        Assert.Contains(sentence, mistake.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/")]
    [InlineData("example.org")]
    [InlineData("https://u:p@example.org/")]
    [InlineData("https://example.org/?a=b")]
    public void An_address_that_is_none_is_named(string url) =>
        Assert.Contains(
            "write an http or https address",
            Assert.Single(SourcesFile.Read($"sites:\n  - url: {url}").Mistakes).Sentence,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("site: []", "\"site\" is no key here: write sites.")]
    [InlineData("- url: x", "the file is no group of keys")]
    [InlineData("sites: x", "sites is a list")]
    [InlineData("sites:\n  - x", "a site is a group of keys")]
    [InlineData("sites:\n  - depth: 1", "a site lacks its url")]
    [InlineData("sites: [[[[[[[[[[[]]]]]]]]]]]", "nested too deeply")]
    [InlineData("sites:\n  - url: https://a.example/x\n  - url: https://a.example/y", "belongs to another site")]
    public void A_file_of_another_shape_is_named(string yaml, string sentence) =>
        Assert.Contains(sentence, Assert.Single(SourcesFile.Read(yaml).Mistakes).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    [InlineData("sites:")]
    [InlineData("sites: []")]
    public void A_file_without_sites_is_no_mistake(string yaml)
    {
        var (sites, mistakes) = SourcesFile.Read(yaml);

        Assert.Empty(sites);
        Assert.Empty(mistakes);
    }

    [Property]
    public void Whatever_stands_in_the_file_is_read_or_named(string? text, string? value) =>
        SourcesFile.Read($"sites:\n  - url: {value}\n    {text}");
}
