using System.Net;

namespace ChatBot.Tests;

/// <summary>Looks for pieces of a page.</summary>
internal static class Html
{
    /// <summary>What stands between the only two such tags, as a person reads it.</summary>
    public static string Between(string html, string start, string end)
    {
        var parts = html.Split(start);
        Assert.True(parts.Length == 2, $"{parts.Length - 1} times {start} in {html}");
        return WebUtility.HtmlDecode(parts[1].Split(end, 2)[0]);
    }

    /// <summary>The quote that a reading page marks, in one block of text.</summary>
    public static string Marked(string html) => Between(html, "<mark", "</mark>").Split('>', 2)[1];

    /// <summary>The address under the quote of an answer, as path and query.</summary>
    public static string QuoteLink(string html) =>
        new Uri(Between(html, "<a class=\"place\" href=\"", "\"")).PathAndQuery;

    public static string AskAddress(string question) => "/ask?q=" + Uri.EscapeDataString(question);
}
