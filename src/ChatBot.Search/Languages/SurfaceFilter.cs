using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Ar;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Search.Languages;

/// <summary>
/// Folds each token (diacritics, ligatures, ё, the Arabic letters that are written in several ways,
/// the dots of an acronym) and remembers it before the stemmer behind this filter cuts it.
/// </summary>
internal sealed class SurfaceFilter : TokenFilter
{
    private readonly bool isArabic;
    private readonly ICharTermAttribute term;
    private readonly ISurfaceAttribute surface;
    private readonly ArabicNormalizer arabic = new();
    private char[] folded = new char[64];

    public SurfaceFilter(TokenStream input, bool isArabic)
        : base(input)
    {
        this.isArabic = isArabic;
        term = AddAttribute<ICharTermAttribute>();
        surface = AddAttribute<ISurfaceAttribute>();
    }

    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken())
            return false;
        if (isArabic)
            term.Length = arabic.Normalize(term.Buffer, term.Length);
        Fold();
        surface.Surface = term.ToString()!;
        return true;
    }

    private void Fold()
    {
        if (folded.Length < term.Length * 4)
            folded = new char[term.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(term.Buffer, 0, folded, 0, term.Length);
        var dots = HasDots(folded.AsSpan(0, length));
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (dots && folded[i] == '.')
                continue;
            folded[kept++] = folded[i] == 'ё' ? 'е' : folded[i];
        }
        term.CopyBuffer(folded, 0, kept);
    }

    // O.N.U. is one token with its inner dots; 3.5 stays as it is.
    private static bool HasDots(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i += 2)
        {
            if (word[i] != '.' || !char.IsLetter(word[i - 1]))
                return false;
        }
        return word.Length > 2;
    }
}
