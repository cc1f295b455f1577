using ChatBot.Search.Languages;

namespace ChatBot.Search.Questions;

/// <summary>Tells names, acronyms and numbers among the words of a question by how they are written.</summary>
internal static class Names
{
    public static bool IsName(string question, Word word)
    {
        var written = question.AsSpan(word.Start, word.End - word.Start);
        // What is elided before a name is part of its word: l'ONU, d’Haïti.
        var apostrophe = written.IndexOfAny('\'', '’');
        if (apostrophe >= 0 && apostrophe + 1 < written.Length)
            written = written[(apostrophe + 1)..];
        if (char.IsDigit(written[0]))
            return true;
        if (!char.IsUpper(written[0]))
            return false;
        return IsAcronym(written) || !IsFirst(question, word.Start);
    }

    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return false;
        }
        return word.Length > 1;
    }

    // Of the question or of a sentence in it.
    private static bool IsFirst(string question, int start)
    {
        for (var i = start - 1; i >= 0; i--)
        {
            if (char.IsLetterOrDigit(question[i]))
                return false;
            if (question[i] is '.' or '!' or '?' or ':')
                return true;
        }
        return true;
    }
}
