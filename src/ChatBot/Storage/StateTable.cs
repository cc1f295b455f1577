namespace ChatBot.Storage;

/// <summary>Conversation state in the database.</summary>
internal static class StateTable
{
    /// <summary>Those written last, oldest first.</summary>
    public static List<StateEntry> Read(DatabaseConnection connection, int count) =>
        connection.Rows(
            "SELECT * FROM (SELECT key, type, json, etag, written FROM state ORDER BY written DESC, etag DESC LIMIT $1) ORDER BY written, etag",
            row => new StateEntry(
                row.GetString(0),
                row.GetString(1),
                (byte[])row.GetValue(2),
                IsGuarded: true,
                row.GetInt64(3),
                DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(4))
            ),
            count
        );

    public static void Put(DatabaseConnection connection, StateEntry entry) =>
        connection.Execute(
            "INSERT OR REPLACE INTO state (key, type, etag, json, written) VALUES ($1, $2, $3, $4, $5)",
            entry.Key,
            entry.Type,
            entry.ETag,
            entry.Json,
            entry.Written.ToUnixTimeMilliseconds()
        );

    public static void Remove(DatabaseConnection connection, string key) =>
        connection.Execute("DELETE FROM state WHERE key = $1", key);

    public static int RemoveWrittenBefore(DatabaseConnection connection, DateTimeOffset time) =>
        connection.Execute("DELETE FROM state WHERE written <= $1", time.ToUnixTimeMilliseconds());
}
