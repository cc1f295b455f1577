using Microsoft.Data.Sqlite;

namespace ChatBot.Storage;

/// <summary>
/// The answers that somebody may give a thumb, for as long as people do: a thumb tells no more than which
/// message it is for. Of more than fit, the oldest go.
/// </summary>
internal sealed class GivenAnswers(Database database, TimeProvider time, int capacity = 50_000)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(42);

    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    /// <summary>Answers, so that under load no sweep takes long.</summary>
    private const int SweepAfter = 256;

    // On the database's thread alone.
    private DateTimeOffset swept = DateTimeOffset.MinValue;
    private int sinceSwept;

    /// <summary>For the database's thread. An answer that stands there already, as after an edit, is replaced.</summary>
    public void Put(DatabaseConnection connection, GivenAnswer answer)
    {
        var now = time.GetUtcNow();
        // A replaced row goes to the end, so that rows stand in the order of their times.
        connection.Execute(
            """
            INSERT OR REPLACE INTO answers (at, conversation_hash, reply_id, question_id, question, answer_kind, quote,
                document, section, link, language, generation)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            now.ToUnixTimeMilliseconds(),
            answer.ConversationHash,
            answer.ReplyId,
            answer.QuestionId,
            StoredText.Cut(answer.Question),
            answer.Kind,
            StoredText.Cut(answer.Quote),
            StoredText.Cut(answer.Document),
            StoredText.Cut(answer.Section),
            StoredText.Cut(answer.Link),
            answer.Language,
            answer.Generation
        );
        if (++sinceSwept < SweepAfter && (now - swept).Duration() < SweepEvery)
            return;
        (swept, sinceSwept) = (now, 0);
        Sweep(connection, now);
    }

    /// <summary>Null where it is too long ago, was taken back, or never was.</summary>
    public Task<GivenAnswer?> FindAsync(string conversationHash, string replyId, CancellationToken cancellationToken) =>
        database.RunAsync(
            connection =>
                connection
                    .Rows(
                        """
                        SELECT conversation_hash, reply_id, question_id, question, answer_kind, quote, document, section,
                            link, language, generation
                        FROM answers WHERE conversation_hash = $1 AND reply_id = $2 AND at > $3
                        """,
                        Read,
                        conversationHash,
                        replyId,
                        Oldest(time.GetUtcNow())
                    )
                    .FirstOrDefault(),
            cancellationToken
        );

    /// <summary>Forgets every answer to a question that was taken back.</summary>
    public Task ForgetAsync(string conversationHash, string questionId, CancellationToken cancellationToken) =>
        database.RunAsync(
            connection =>
                connection.Execute(
                    "DELETE FROM answers WHERE conversation_hash = $1 AND question_id = $2",
                    conversationHash,
                    questionId
                ),
            cancellationToken
        );

    // Both stop at the first row that stays.
    private void Sweep(DatabaseConnection connection, DateTimeOffset now)
    {
        connection.Execute(
            "DELETE FROM answers WHERE id < (SELECT id FROM answers WHERE at > $1 ORDER BY id LIMIT 1)",
            Oldest(now)
        );
        connection.Execute("DELETE FROM answers WHERE id <= (SELECT max(id) FROM answers) - $1", capacity);
    }

    private static long Oldest(DateTimeOffset now) => (now - Lifetime).ToUnixTimeMilliseconds();

    private static GivenAnswer Read(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1))
        {
            QuestionId = StoredText.Read(row, 2),
            Question = row.GetString(3),
            Kind = row.GetString(4),
            Quote = StoredText.Read(row, 5),
            Document = StoredText.Read(row, 6),
            Section = StoredText.Read(row, 7),
            Link = StoredText.Read(row, 8),
            Language = row.GetString(9),
            Generation = row.GetString(10),
        };
}
