namespace ChatBot.Search.Readers;

/// <summary>
/// Letters that fonts join or shape, as the letters they stand for: Latin ligatures (U+FB00 on) and the
/// shapes of Arabic letters (U+FE70 to U+FEFC). The runtime's own normalisation leaves them in invariant mode.
/// </summary>
internal static class PresentationForms
{
    private const char FirstMark = '\uFE70';
    private const char FirstLetter = '\uFE80';
    private const char FirstLamAlef = '\uFEF5';
    private const char LastLamAlef = '\uFEFC';

    // In the order of the block, each mark in two shapes.
    private const string Marks = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";
    private const string MarkPlaces = "001?2?3344556677";
    private const string Letters =
        "ءآآأأؤؤإإئئئئااببببةةتتتتثثثثججججححححخخخخدد"
        + "ذذررززسسسسششششصصصصضضضضططططظظظظععععغغغغفففف"
        + "ققققككككللللممممننننههههووىىيييي";
    private const string Alefs = "آآأأإإاا";
    private static readonly string[] Latin = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Null for what is no such form.</summary>
    public static string? Of(char c) =>
        c switch
        {
            >= '\uFB00' and <= '\uFB06' => Latin[c - '\uFB00'],
            '\uFDF2' => "الله",
            >= FirstMark and < FirstLetter => Mark(c - FirstMark),
            >= FirstLetter and < FirstLamAlef => Letters[c - FirstLetter].ToString(),
            >= FirstLamAlef and <= LastLamAlef => "ل" + Alefs[c - FirstLamAlef],
            _ => null,
        };

    private static string Mark(int place) => MarkPlaces[place] == '?' ? "" : Marks[MarkPlaces[place] - '0'].ToString();
}
