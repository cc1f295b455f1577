using System.Buffers;

namespace ChatBot.Search.Documents;

/// <summary>An address that may be shown to a person as a link.</summary>
internal static class WebAddress
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create(" <>\"\t\n");

    public static bool IsValid(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0
        && uri.UserInfo.Length == 0
        && !text.AsSpan().ContainsAny(NeverInAddress);
}
