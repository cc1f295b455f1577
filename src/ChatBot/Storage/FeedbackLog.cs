using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage;

/// <summary>Every reaction to an answer, in the order they came. Nothing is taken out of it.</summary>
internal sealed class FeedbackLog(Database database)
{
    /// <summary>Completes when it is stored. What the channel delivers again stands there already.</summary>
    public Task AddAsync(Feedback feedback, CancellationToken cancellationToken) =>
        database.RunAsync(
            connection =>
                connection.Execute(
                    """
                    INSERT INTO feedback (at, channel, reaction, reason, question, answer_kind, quote, document,
                        section, link, language, generation, conversation_hash, activity_id)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                    ON CONFLICT DO NOTHING
                    """,
                    feedback.At.ToUnixTimeMilliseconds(),
                    StoredText.Cut(feedback.Channel),
                    StoredText.Cut(feedback.Reaction),
                    StoredText.Cut(feedback.Reason),
                    StoredText.Cut(feedback.Question),
                    StoredText.Cut(feedback.AnswerKind),
                    StoredText.Cut(feedback.Quote),
                    StoredText.Cut(feedback.Document),
                    StoredText.Cut(feedback.Section),
                    StoredText.Cut(feedback.Link),
                    StoredText.Cut(feedback.Language),
                    StoredText.Cut(feedback.Generation),
                    StoredText.Cut(feedback.ConversationHash),
                    StoredText.Cut(feedback.ActivityId)
                ),
            cancellationToken
        );

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<Feedback>> ReadAsync(int count, CancellationToken cancellationToken) =>
        await database.RunAsync(
            connection =>
                connection.Rows(
                    """
                    SELECT at, channel, reaction, reason, question, answer_kind, quote, document, section, link,
                        language, generation, conversation_hash, activity_id
                    FROM feedback ORDER BY id DESC LIMIT $1
                    """,
                    Read,
                    count
                ),
            cancellationToken
        );

    /// <param name="conversation">The channel's id of it.</param>
    public static string HashOf(string conversation) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)).AsSpan(0, 8));

    private static Feedback Read(SqliteDataReader row) =>
        new(DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(0)), row.GetString(1), row.GetString(2))
        {
            Reason = StoredText.Read(row, 3),
            Question = StoredText.Read(row, 4),
            AnswerKind = StoredText.Read(row, 5),
            Quote = StoredText.Read(row, 6),
            Document = StoredText.Read(row, 7),
            Section = StoredText.Read(row, 8),
            Link = StoredText.Read(row, 9),
            Language = StoredText.Read(row, 10),
            Generation = StoredText.Read(row, 11),
            ConversationHash = StoredText.Read(row, 12),
            ActivityId = StoredText.Read(row, 13),
        };
}
