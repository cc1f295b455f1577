namespace ChatBot.Search.Spelling;

/// <summary>The scripts in which single letters are mistyped.</summary>
internal enum ScriptKind
{
    Other,
    Latin,
    Cyrillic,
    Arabic,
}

internal static class Script
{
    /// <summary>Of a word of letters of one script; <see cref="ScriptKind.Other"/> for all else.</summary>
    public static ScriptKind Of(ReadOnlySpan<char> word)
    {
        var script = word.IsEmpty ? ScriptKind.Other : Of(word[0]);
        foreach (var letter in word)
        {
            if (Of(letter) != script)
                return ScriptKind.Other;
        }
        return script;
    }

    private static ScriptKind Of(char letter) =>
        !char.IsLetter(letter)
            ? ScriptKind.Other
            : letter switch
            {
                <= '\u024F' => ScriptKind.Latin,
                >= '\u0400' and <= '\u052F' => ScriptKind.Cyrillic,
                >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' => ScriptKind.Arabic,
                _ => ScriptKind.Other,
            };
}
