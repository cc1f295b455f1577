using ChatBot.Storage;
using Microsoft.Data.Sqlite;

namespace ChatBot.BotHost.Own;

/// <summary>Waiting deliveries in the database.</summary>
internal static class OutboxTable
{
    public static long Add(DatabaseConnection connection, PendingDelivery delivery, byte[] body) =>
        connection.Number(
            """
            INSERT INTO outbox (conversation, service_url, method, path, body, kept, due, attempts)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
            """,
            delivery.Conversation,
            delivery.ServiceUrl,
            delivery.Method,
            delivery.Path,
            body,
            delivery.Kept.UtcTicks,
            delivery.Due.UtcTicks,
            delivery.Attempts
        );

    public static void Update(DatabaseConnection connection, long id, int attempts, DateTimeOffset due) =>
        connection.Execute("UPDATE outbox SET attempts = $1, due = $2 WHERE id = $3", attempts, due.UtcTicks, id);

    /// <summary>Rows removed.</summary>
    public static int Remove(DatabaseConnection connection, long id) =>
        connection.Execute("DELETE FROM outbox WHERE id = $1", id);

    public static long Count(DatabaseConnection connection) => connection.Number("SELECT count(*) FROM outbox");

    public static long CountKeptBefore(DatabaseConnection connection, DateTimeOffset time) =>
        connection.Number("SELECT count(*) FROM outbox WHERE kept < $1", time.UtcTicks);

    /// <summary>In the order they were kept.</summary>
    public static List<StoredDelivery> Read(DatabaseConnection connection) =>
        connection.Rows(
            "SELECT id, conversation, service_url, method, path, body, kept, due, attempts FROM outbox ORDER BY id",
            Read
        );

    private static StoredDelivery Read(SqliteDataReader row) =>
        new(
            row.GetInt64(0),
            new PendingDelivery(
                row.GetString(1),
                row.GetString(2),
                row.GetString(3),
                row.GetString(4),
                (byte[])row.GetValue(5),
                new DateTimeOffset(row.GetInt64(6), TimeSpan.Zero),
                new DateTimeOffset(row.GetInt64(7), TimeSpan.Zero),
                row.GetInt32(8)
            )
        );
}
