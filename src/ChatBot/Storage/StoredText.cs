using Microsoft.Data.Sqlite;

namespace ChatBot.Storage;

/// <summary>What people and documents say, as it stands in a table.</summary>
internal static class StoredText
{
    /// <summary>Of each text, in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    public static string? Cut(string? text)
    {
        if (text is null || text.Length <= MaxLength)
            return text;
        // Not between the two halves of one character.
        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    public static string? Read(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
}
