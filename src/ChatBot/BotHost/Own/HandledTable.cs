using ChatBot.Storage;

namespace ChatBot.BotHost.Own;

/// <summary>
/// The keys of activities that were handled, in the database: each at a time of its own, so that they are
/// written one after the other, whatever the keys are, and swept in one piece.
/// </summary>
internal static class HandledTable
{
    public static void Add(DatabaseConnection connection, string key, DateTimeOffset at) =>
        connection.Execute("INSERT INTO handled (at, key) VALUES ($1, $2)", at.UtcTicks, key);

    public static int RemoveBefore(DatabaseConnection connection, DateTimeOffset time) =>
        connection.Execute("DELETE FROM handled WHERE at <= $1", time.UtcTicks);

    /// <summary>Oldest first.</summary>
    public static List<(string Key, DateTimeOffset At)> Read(DatabaseConnection connection) =>
        connection.Rows(
            "SELECT key, at FROM handled ORDER BY at",
            row => (row.GetString(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero))
        );
}
