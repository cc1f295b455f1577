using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace ChatBot.Search.Documents;

/// <summary>Makes a heading into an anchor: letters and digits of any script, lower case, joined by dashes.</summary>
internal static class SectionId
{
    private const int MaxLength = 80;

    /// <param name="used">How often each anchor was asked for in this document.</param>
    public static string From(string heading, Dictionary<string, int> used)
    {
        var id = Slug(heading);
        while (true)
        {
            var count = used[id] = used.GetValueOrDefault(id) + 1;
            if (count == 1)
                return id;
            id = $"{id}-{count}";
        }
    }

    private static string Slug(string heading)
    {
        var slug = new StringBuilder();
        foreach (var rune in Fold(heading).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(Rune.ToLowerInvariant(rune));
            else if (slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
            if (slug.Length >= MaxLength)
                break;
        }
        var id = slug.ToString().Trim('-');
        return id.Length > 0 ? id : "section";
    }

    private static string Fold(string text)
    {
        var input = text.ToCharArray();
        var output = new char[input.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(input, 0, output, 0, input.Length);
        return new string(output, 0, length);
    }
}
