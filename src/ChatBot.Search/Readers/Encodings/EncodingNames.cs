using System.Text;

namespace ChatBot.Search.Readers.Encodings;

/// <summary>Encodings by the names that documents give them; each refuses bytes that are none of its own.</summary>
internal static class EncodingNames
{
    // What is called by the narrower name is written in the wider one (https://encoding.spec.whatwg.org/#names-and-labels).
    private static readonly Dictionary<string, string> Wider = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ascii"] = "windows-1252",
        ["us-ascii"] = "windows-1252",
        ["iso-8859-1"] = "windows-1252",
        ["iso8859-1"] = "windows-1252",
        ["latin1"] = "windows-1252",
        ["cp1252"] = "windows-1252",
        ["cp1251"] = "windows-1251",
        ["cp1256"] = "windows-1256",
        ["iso-8859-9"] = "windows-1254",
        ["iso-8859-11"] = "windows-874",
        ["tis-620"] = "windows-874",
        ["gb2312"] = "gb18030",
        ["gbk"] = "gb18030",
        ["x-gbk"] = "gb18030",
        ["hz-gb-2312"] = "gb18030",
        ["big5-hkscs"] = "big5",
        ["shift-jis"] = "shift_jis",
    };

    public static Encoding? Find(string name)
    {
        name = name.Trim();
        name = Wider.GetValueOrDefault(name, name);
        // Of the names that are no code page, no other is still met with.
        return name.ToUpperInvariant() switch
        {
            "UTF-8" or "UTF8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
            "UTF-7" or "X-USER-DEFINED" => null,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(
                name,
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            ),
        };
    }
}
