namespace ChatBot.Search.Languages;

/// <summary>The six official languages of the United Nations, by their ISO 639-1 codes.</summary>
public static class Language
{
    public static readonly IReadOnlyList<string> All = ["fr", "en", "es", "ru", "ar", "zh"];

    public static bool IsKnown(string code) => All.Contains(code, StringComparer.Ordinal);

    /// <summary>The language of a locale such as <c>fr-CA</c> or <c>zh_CN.UTF-8</c>, where it is one of the six.</summary>
    public static string? OfLocale(string? locale)
    {
        if (locale is null || locale.Length < 2 || (locale.Length > 2 && char.IsAsciiLetter(locale[2])))
            return null;
        var code = locale[..2].ToLowerInvariant();
        return IsKnown(code) ? code : null;
    }

    public static bool IsRightToLeft(string code) => code == "ar";
}
