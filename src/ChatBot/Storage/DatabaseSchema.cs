namespace ChatBot.Storage;

/// <summary>What stands in the file, version by version; an old file is brought forward when it is opened.</summary>
internal static class DatabaseSchema
{
    private const string First = """
        CREATE TABLE state (
            key TEXT PRIMARY KEY, type TEXT NOT NULL, etag INTEGER NOT NULL, json BLOB NOT NULL, written INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE handled (at INTEGER PRIMARY KEY, key TEXT NOT NULL) STRICT;
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY AUTOINCREMENT, conversation TEXT NOT NULL, service_url TEXT NOT NULL,
            method TEXT NOT NULL, path TEXT NOT NULL, body BLOB NOT NULL,
            kept INTEGER NOT NULL, due INTEGER NOT NULL, attempts INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE feedback (
            id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, channel TEXT NOT NULL, reaction TEXT NOT NULL,
            reason TEXT, question TEXT, answer_kind TEXT, quote TEXT, document TEXT, section TEXT, link TEXT,
            language TEXT, generation TEXT, conversation_hash TEXT
        ) STRICT;
        """;

    private const string Second = """
        CREATE TABLE answers (
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, conversation_hash TEXT NOT NULL, reply_id TEXT NOT NULL,
            question_id TEXT, question TEXT NOT NULL, answer_kind TEXT NOT NULL, quote TEXT, document TEXT, section TEXT,
            link TEXT, language TEXT NOT NULL, generation TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX answers_reply ON answers (conversation_hash, reply_id);
        CREATE INDEX answers_question ON answers (conversation_hash, question_id);
        ALTER TABLE feedback ADD COLUMN activity_id TEXT;
        CREATE UNIQUE INDEX feedback_activity ON feedback (channel, conversation_hash, activity_id)
            WHERE activity_id IS NOT NULL;
        """;

    private static readonly string[] Steps = [First, Second];

    public static int Version => Steps.Length;

    /// <exception cref="InvalidDataException">The file is of a newer version of the program.</exception>
    public static void Migrate(DatabaseConnection connection)
    {
        if (VersionOf(connection) == Version)
            return;
        connection.Begin();
        // Another process may have brought it forward meanwhile.
        for (var version = VersionOf(connection); version < Version; version++)
        {
            connection.Execute(Steps[version]);
            connection.Execute($"PRAGMA user_version = {version + 1}");
        }
        connection.Commit();
        // The version is read from the file's head by those who do not open it.
        connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static int VersionOf(DatabaseConnection connection)
    {
        var version = (int)connection.Number("PRAGMA user_version");
        return version <= Version
            ? version
            : throw new InvalidDataException(
                $"{Database.FileName} is of version {version}; this program knows versions up to {Version}."
            );
    }
}
