using System.Text;
using Lucene.Net.Analysis.Miscellaneous;

namespace ChatBot.Search.Documents;

/// <summary>Makes a heading into an anchor: letters and digits of any script, lower case, joined by dashes.</summary>
internal static class SectionId
{
    private const int MaxLength = 80;

    public static string From(string heading, HashSet<string> used)
    {
        var id = Slug(heading);
        var unique = id;
        for (var n = 2; !used.Add(unique); n++)
            unique = $"{id}-{n}";
        return unique;
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
