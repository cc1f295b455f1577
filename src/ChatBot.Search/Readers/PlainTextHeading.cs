using System.Text.RegularExpressions;

namespace ChatBot.Search.Readers;

/// <summary>Tells headings of plain text by what writers do to set them apart.</summary>
internal static partial class PlainTextHeading
{
    /// <summary>In UTF-16 units.</summary>
    public const int MaxLength = 120;

    private const int Highest = 2;
    private const int Lowest = 6;

    public static bool IsTitle(string block) =>
        block.Length <= MaxLength && !block.Contains('\n', StringComparison.Ordinal) && !EndsSentence(block);

    public static bool EndsSentence(string line) => line[^1] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟';

    public static int LevelOfUnderline(char underline) => underline is '=' or '#' or '*' or '═' ? Highest : Highest + 1;

    /// <summary>2 for "1. Title", "IV. Title" and "Chapter 2", one more for each further number; 0 for what is no heading.</summary>
    public static int LevelOfNumber(string block)
    {
        if (
            block.Length > MaxLength
            || block.Contains('\n', StringComparison.Ordinal)
            || block[^1] is '.' or '!' or '…' or '。' or '！' or ',' or ';' or ':' or '：' or '；'
        )
            return 0;
        if (Numbered().Match(block) is not { Success: true } match)
            return 0;
        return Math.Min(Highest + match.Groups["further"].Captures.Count, Lowest);
    }

    [GeneratedRegex(
        """
            ^(?:
                \d{1,2}\.\s+ | \d{1,2}(?<further>\.\d{1,2}){1,4}\.?\s+ | X{0,3}(?:IX|IV|VI{0,3}|I{1,3}|X)\.\s+
                | [一二三四五六七八九十]{1,3}、
            )(?=[\p{Lu}\p{Lo}«"“¿]).*$
            | ^(?:Chapitre|Chapter|Partie|Part|Section|Article|Annexe?|Appendix|Titre|Cap[ií]tulo|Secci[oó]n|Art[ií]culo
                |Anexo|Parte|T[ií]tulo|Глава|Раздел|Статья|Часть|Приложение)\s+(?:\d{1,3}|[IVXLC]{1,7}|[A-Z])\b.*$
            | ^(?:الفصل|القسم|المادة|الباب|الجزء|المرفق)\s+\S+.*$
            | ^第[\d一二三四五六七八九十百]{1,4}(?:章|节|節|条|條|部分|篇).*$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex Numbered();
}
