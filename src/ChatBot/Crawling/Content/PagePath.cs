using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Crawling.Content;

/// <summary>
/// Makes the path of a page's address into the path of a file: letters of any script stay, whatever
/// a file system may take amiss does not. Where something was lost, a hash tells pages apart.
/// </summary>
internal static class PagePath
{
    public const string Html = ".html";
    public const string Pdf = ".pdf";

    /// <summary>In octets of UTF-8, well below the 255 that file systems take.</summary>
    private const int MaxSegment = 80;
    private const int MaxFolders = 6;

    private static readonly string[] PageExtensions = [Html, ".htm", ".xhtml"];

    private static readonly HashSet<string> DeviceNames = new(
        "con prn aux nul com1 com2 com3 com4 com5 com6 com7 com8 com9 lpt1 lpt2 lpt3 lpt4 lpt5 lpt6 lpt7 lpt8 lpt9".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Relative to the site's folder, with forward slashes.</summary>
    /// <param name="extension"><see cref="Html"/> or <see cref="Pdf"/>.</param>
    public static string Of(Uri address, string extension)
    {
        string[] raw = [.. address.AbsolutePath.TrimStart('/').Split('/').Select(Uri.UnescapeDataString)];
        var name = raw[^1].Length == 0 ? "index" : WithoutExtension(raw[^1], extension);
        var above = raw.SkipLast(1).ToList();
        string[] folders = [.. above.Select(Folder)];
        var file = Segment(name);
        var isWhole = file == name && folders.SequenceEqual(above, StringComparer.Ordinal);
        if (folders.Length > MaxFolders)
            (folders, isWhole) = ([.. folders.Take(MaxFolders)], false);
        if (!isWhole || address.Query.Length > 0)
            file = $"{file}-{Hash(address)}";
        return string.Join('/', [.. folders, file + extension]);
    }

    /// <summary>The same path for a page whose own one is taken.</summary>
    public static string Beside(string path, Uri address) =>
        $"{path[..^Path.GetExtension(path).Length]}-{Hash(address)}{Path.GetExtension(path)}";

    /// <summary>A name that every file system takes, never hidden, never a way out of a folder.</summary>
    public static string Segment(string text)
    {
        var result = new StringBuilder();
        var size = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var kept = IsKept(rune) ? rune : new Rune('-');
            size += kept.Utf8SequenceLength;
            if (size > MaxSegment)
                break;
            result.Append(kept);
        }
        var name = result.ToString().TrimStart('.').TrimEnd('.');
        return name.Length == 0 ? "-"
            : DeviceNames.Contains(name.Split('.')[0]) ? "_" + name
            : name;
    }

    // A folder that is called like a page would stand in that page's place.
    private static string Folder(string text)
    {
        var name = Segment(text);
        return
            name.EndsWith(Html, StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(Pdf, StringComparison.OrdinalIgnoreCase)
            ? name + "_"
            : name;
    }

    private static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || rune.Value is '-' or '_' or '.'
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string WithoutExtension(string name, string extension)
    {
        var own = Path.GetExtension(name);
        var isOwn =
            extension == Html
                ? PageExtensions.Contains(own, StringComparer.OrdinalIgnoreCase)
                : own.Equals(extension, StringComparison.OrdinalIgnoreCase);
        return isOwn && own.Length < name.Length ? name[..^own.Length] : name;
    }

    private static string Hash(Uri address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(address.AbsoluteUri)))[..8];
}
