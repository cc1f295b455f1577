using ChatBot.Storage;

namespace ChatBot.BotHost.Own;

/// <summary>The keys of activities that were handled, in the database.</summary>
internal static class HandledTable
{
    public static void Put(DatabaseConnection connection, string key, DateTimeOffset at) =>
        connection.Execute("INSERT OR REPLACE INTO handled (key, at) VALUES ($1, $2)", key, at.UtcTicks);

    public static int RemoveBefore(DatabaseConnection connection, DateTimeOffset time) =>
        connection.Execute("DELETE FROM handled WHERE at <= $1", time.UtcTicks);

    /// <summary>Oldest first.</summary>
    public static List<(string Key, DateTimeOffset At)> Read(DatabaseConnection connection) =>
        connection.Rows(
            "SELECT key, at FROM handled ORDER BY at",
            row => (row.GetString(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero))
        );
}
