using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ChatBot.Storage;

/// <summary>The open file, for the database's thread alone. Statements stay prepared.</summary>
internal sealed class DatabaseConnection : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> statements = new(StringComparer.Ordinal);

    private DatabaseConnection(SqliteConnection connection) => this.connection = connection;

    /// <summary>Whether a transaction is open: SQLite ends it by itself when the disk is full, for one.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(connection.Handle) == 0;

    /// <exception cref="InvalidDataException">A newer version of the program wrote it.</exception>
    public static DatabaseConnection Open(string file, TimeSpan patience)
    {
        DatabaseFile.CreateForOwner(file);
        var opened = new DatabaseConnection(
            new SqliteConnection(
                new SqliteConnectionStringBuilder
                {
                    DataSource = file,
                    Mode = SqliteOpenMode.ReadWrite,
                    Pooling = false,
                    DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
                }.ToString()
            )
        );
        try
        {
            opened.connection.Open();
            opened.SetUp();
            DatabaseSchema.Migrate(opened);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>Rows changed.</summary>
    /// <param name="sql">A constant; its parameters are <c>$1</c>, <c>$2</c> and so on.</param>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    public long Number(string sql, params ReadOnlySpan<object?> values) =>
        Convert.ToInt64(Bound(sql, values).ExecuteScalar(), CultureInfo.InvariantCulture);

    public List<T> Rows<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<object?> values)
    {
        using var reader = Bound(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    public void Begin() => Execute("BEGIN IMMEDIATE");

    public void Commit() => Execute("COMMIT");

    /// <summary>SQLite may have done it by itself.</summary>
    public void RollBack()
    {
        if (IsInTransaction)
            Execute("ROLLBACK");
    }

    public void SetSavepoint() => Execute("SAVEPOINT work");

    public void ReleaseSavepoint() => Execute("RELEASE work");

    public void RollBackToSavepoint()
    {
        Execute("ROLLBACK TO work");
        ReleaseSavepoint();
    }

    /// <summary>What is not committed is undone.</summary>
    public void Dispose()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        connection.Dispose();
    }

    private void SetUp()
    {
        // Committed is written to the log before anyone is told, and forced to the disk when the log moves
        // into the file: a crash of the program loses nothing, a power cut the last moments, and never the file.
        Execute("PRAGMA journal_mode = WAL");
        Execute("PRAGMA synchronous = NORMAL");
        // In pages, 16 MB: it moves seldom enough that a load does not wait for the disk all the time.
        Execute("PRAGMA wal_autocheckpoint = 4000");
        // A file that a backup brought may come from anywhere.
        Execute("PRAGMA trusted_schema = OFF");
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!statements.TryGetValue(sql, out var statement))
        {
#pragma warning disable CA2100 // Every text is a constant of the program.
            statement = connection.CreateCommand();
            statement.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 1; i <= values.Length; i++)
                statement.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            statements.Add(sql, statement);
        }
        for (var i = 0; i < values.Length; i++)
            statement.Parameters[i].Value = values[i] ?? DBNull.Value;
        return statement;
    }
}
