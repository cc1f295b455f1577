using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ChatBot.Storage;

/// <summary>Every reaction to an answer, in the order they came. Nothing is taken out of it.</summary>
internal sealed class FeedbackLog(Database database)
{
    /// <summary>Of each text, in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    /// <summary>Completes when it is stored.</summary>
    public Task AddAsync(Feedback feedback, CancellationToken cancellationToken) =>
        database.RunAsync(
            connection =>
                connection.Execute(
                    """
                    INSERT INTO feedback (at, channel, reaction, reason, question, answer_kind, quote, document,
                        section, link, language, generation, conversation_hash)
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
                    """,
                    feedback.At.ToUnixTimeMilliseconds(),
                    Cut(feedback.Channel),
                    Cut(feedback.Reaction),
                    Cut(feedback.Reason),
                    Cut(feedback.Question),
                    Cut(feedback.AnswerKind),
                    Cut(feedback.Quote),
                    Cut(feedback.Document),
                    Cut(feedback.Section),
                    Cut(feedback.Link),
                    Cut(feedback.Language),
                    Cut(feedback.Generation),
                    Cut(feedback.ConversationHash)
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
                        language, generation, conversation_hash
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
            Reason = Text(row, 3),
            Question = Text(row, 4),
            AnswerKind = Text(row, 5),
            Quote = Text(row, 6),
            Document = Text(row, 7),
            Section = Text(row, 8),
            Link = Text(row, 9),
            Language = Text(row, 10),
            Generation = Text(row, 11),
            ConversationHash = Text(row, 12),
        };

    private static string? Text(SqliteDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private static string? Cut(string? text)
    {
        if (text is null || text.Length <= MaxLength)
            return text;
        // Not between the two halves of one character.
        return text[..(char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }
}
