using Microsoft.Data.Sqlite;

namespace ChatBot.Storage;

/// <summary>How the file leaves a data folder and comes back, whether a bot has it open or not.</summary>
internal static class DatabaseCopy
{
    private const int Busy = 5;
    private const int Locked = 6;

    /// <summary>Puts the file as it is at one moment into another folder; nothing where there is none.</summary>
    /// <exception cref="IOException">It is damaged, or cannot be read or written.</exception>
    public static void Take(string dataFolder, string folder)
    {
        if (!File.Exists(PathIn(dataFolder)))
            return;
        try
        {
            using var connection = Open(dataFolder);
            using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $1";
            command.Parameters.AddWithValue("$1", PathIn(folder));
            command.ExecuteNonQuery();
        }
        catch (SqliteException e)
        {
            throw new IOException($"{PathIn(dataFolder)}: {e.Message}", e);
        }
    }

    /// <summary>
    /// Puts a file in the place of the one in the data folder, unless a bot has that one open: it would go on
    /// writing to a file without a name, and the next would find its log beside a file it does not belong to.
    /// </summary>
    public static bool TryReplace(string file, string dataFolder)
    {
        if (File.Exists(PathIn(dataFolder)) && IsOpenElsewhere(dataFolder))
            return false;
        // Of a bot that was killed: the log of another file.
        foreach (var name in DatabaseFile.Companions)
            File.Delete(Path.Combine(dataFolder, name));
        File.Move(file, PathIn(dataFolder), overwrite: true);
        return true;
    }

    private static bool IsOpenElsewhere(string dataFolder)
    {
        try
        {
            using var connection = Open(dataFolder);
            using var command = connection.CreateCommand();
            // Only who has it alone can leave the mode that a bot has set.
            command.CommandTimeout = 1;
            command.CommandText = "PRAGMA journal_mode = DELETE";
            return command.ExecuteScalar() is "wal";
        }
        catch (SqliteException e) when (e.SqliteErrorCode is Busy or Locked)
        {
            return true;
        }
        catch (SqliteException)
        {
            // Too damaged to be open anywhere.
            return false;
        }
    }

    private static SqliteConnection Open(string dataFolder)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = PathIn(dataFolder),
                Mode = SqliteOpenMode.ReadWrite,
                Pooling = false,
            }.ToString()
        );
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string PathIn(string folder) => Path.Combine(folder, Database.FileName);
}
