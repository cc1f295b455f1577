using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers.Html;

/// <summary>XHTML closes elements in a way that HTML takes for open ones, which would swallow what follows.</summary>
internal static partial class Xhtml
{
    public static string AsHtml(string text) =>
        text.StartsWith("<?xml", StringComparison.Ordinal)
        || text.AsSpan(0, Math.Min(text.Length, 1000)).Contains("//DTD XHTML", StringComparison.Ordinal)
            ? SelfClosed().Replace(text, "<${name}${attributes}></${name}>")
            : text;

    [GeneratedRegex(
        @"<(?<name>script|style|title|iframe|textarea|div|span|a|p|td|th|li|ul|i|b|em)(?<attributes>\s[^<>]{0,2000})?/>",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        5000
    )]
    private static partial Regex SelfClosed();
}
