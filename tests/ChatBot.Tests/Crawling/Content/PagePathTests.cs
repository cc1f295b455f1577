using ChatBot.Crawling.Content;
using FsCheck.Xunit;

namespace ChatBot.Tests.Crawling.Content;

public sealed class PagePathTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/docs/", "docs/index.html")]
    [InlineData("/docs/a.htm", "docs/a.html")]
    [InlineData("/a.php", "a.php.html")]
    [InlineData("/%D0%BC%D0%B8%D1%80/%E5%92%8C%E5%B9%B3", "мир/和平.html")]
    [InlineData("/%D8%A7%D9%84%D8%B3%D9%84%D8%A7%D9%85", "السلام.html")]
    public void A_file_is_called_like_its_page(string path, string file) =>
        Assert.Equal(file, PagePath.Of(new Uri("https://site.example" + path), PagePath.Html));

    [Theory]
    [InlineData("/%2e%2e%2f%2e%2e%2fetc/passwd")]
    [InlineData("/.hidden")]
    [InlineData("/con")]
    [InlineData("/a%00b")]
    [InlineData("/a?x=1")]
    [InlineData("/a%5Cb")]
    [InlineData("/a.html/b")]
    public void A_name_that_could_not_stay_is_told_apart_by_a_hash(string path) =>
        Assert.Matches(
            "^[^.][^\\\\]*-[0-9a-f]{8}\\.html$",
            PagePath.Of(new Uri("https://site.example" + path), PagePath.Html)
        );

    [Property]
    public bool No_address_leads_out_of_the_folder(string?[] segments)
    {
        var path = string.Join('/', segments.Select(segment => Uri.EscapeDataString(segment ?? "")));
        var file = PagePath.Of(new Uri("https://site.example/" + path), PagePath.Html);

        return file.Length < 700
            && file.EndsWith(".html", StringComparison.Ordinal)
            && file.Split('/')
                .All(part =>
                    part.Length > 0 && part[0] != '.' && PagePath.Segment(part[..Math.Min(part.Length, 20)]).Length > 0
                )
            && !file.Contains('\\', StringComparison.Ordinal)
            && !file.Any(char.IsControl);
    }
}
