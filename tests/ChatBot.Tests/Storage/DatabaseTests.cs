using ChatBot.Storage;
using Microsoft.Data.Sqlite;

namespace ChatBot.Tests.Storage;

public sealed class DatabaseTests : IAsyncDisposable
{
    private readonly TestDatabase file = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_write_that_fails_leaves_the_others_of_its_transaction_alone()
    {
        await file.Database.OpenAsync(Cancelled);
        using var gate = new ManualResetEventSlim();
        // While it holds the thread, the others gather for the next transaction.
        var first = RunAsync(_ => gate.Wait(Cancelled));
        var writes = Enumerable.Range(0, 20).Select(i => RunAsync(connection => PutOrFail(connection, i))).ToList();
        gate.Set();
        await first;

        for (var i = 0; i < writes.Count; i++)
        {
            if (i % 5 == 0)
                await Assert.ThrowsAsync<InvalidOperationException>(() => writes[i]);
            else
                await writes[i];
        }
        Assert.Equal(16, await CountAsync(file.Database));
    }

    [Fact]
    public async Task When_a_transaction_ends_by_itself_all_of_it_are_told_and_the_next_one_succeeds()
    {
        await file.Database.OpenAsync(Cancelled);
        using var gate = new ManualResetEventSlim();
        var holds = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = RunAsync(_ =>
        {
            holds.SetResult();
            gate.Wait(Cancelled);
        });
        await holds.Task;
        var failing = RunAsync(_ => throw new InvalidOperationException());
        // As SQLite does where the disk is full, for one.
        var ending = RunAsync(connection =>
        {
            connection.Execute("ROLLBACK");
            throw new IOException();
        });
        var good = RunAsync(connection => Put(connection, "undone"));
        gate.Set();
        await first;

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        await Assert.ThrowsAsync<IOException>(() => ending);
        await Assert.ThrowsAsync<IOException>(() => good);
        await RunAsync(connection => Put(connection, "after"));
        Assert.Equal(1, await CountAsync(file.Database));
    }

    [Fact]
    public async Task Thousands_of_writers_are_all_committed_before_they_go_on()
    {
        var writers = Enumerable.Range(0, 10_000).Select(i => RunAsync(connection => Put(connection, $"{i}")));

        await Task.WhenAll(writers);

        Assert.Equal(10_000, await CountAsync(await file.ReopenAsync()));
    }

    [Fact]
    public async Task All_that_was_brought_is_committed_before_the_file_is_closed()
    {
        var writes = Enumerable.Range(0, 1000).Select(i => RunAsync(connection => Put(connection, $"{i}"))).ToList();
        var database = await file.ReopenAsync();

        Assert.All(writes, write => Assert.True(write.IsCompletedSuccessfully));
        Assert.Equal(1000, await CountAsync(database));
    }

    [Fact]
    public async Task A_full_disk_is_told_to_the_writer_and_once_there_is_room_the_next_one_succeeds()
    {
        await file.Database.OpenAsync(Cancelled);
        await RunAsync(connection =>
            connection.Execute($"PRAGMA max_page_count = {connection.Number("PRAGMA page_count")}")
        );

        var full = await Assert.ThrowsAsync<SqliteException>(() =>
            RunAsync(connection => Put(connection, new string('x', 100_000)))
        );
        Assert.Equal(13, full.SqliteErrorCode);

        await RunAsync(connection => connection.Execute("PRAGMA max_page_count = 1000000"));
        await RunAsync(connection => Put(connection, "after"));
        Assert.Equal(1, await CountAsync(file.Database));
    }

    [Fact]
    public async Task A_locked_file_is_told_to_the_writer_and_once_it_is_free_the_next_one_succeeds()
    {
        await file.Database.OpenAsync(Cancelled);
        await using (var other = new SqliteConnection($"Data Source={file.File};Pooling=False"))
        {
            await other.OpenAsync(Cancelled);
            await using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync(Cancelled);

            await Assert.ThrowsAsync<SqliteException>(() => RunAsync(connection => Put(connection, "a")));
        }
        await RunAsync(connection => Put(connection, "b"));
        Assert.Equal(1, await CountAsync(file.Database));
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_and_left_as_it_is()
    {
        await file.Database.OpenAsync(Cancelled);
        Assert.False(DatabaseFile.IsNewer(file.Folder));
        await RunAsync(connection => connection.Execute($"PRAGMA user_version = {DatabaseSchema.Version + 1}"));
        var database = await file.ReopenAsync();

        await Assert.ThrowsAsync<InvalidDataException>(() => database.OpenAsync(Cancelled));

        Assert.True(DatabaseFile.IsNewer(file.Folder));
    }

    [Fact]
    public async Task A_file_of_the_first_version_is_brought_forward_with_what_it_holds()
    {
        await file.Database.OpenAsync(Cancelled);
        await RunAsync(connection =>
            connection.Execute(
                """
                DROP TABLE answers; DROP INDEX feedback_activity; ALTER TABLE feedback DROP COLUMN activity_id;
                INSERT INTO feedback (at, channel, reaction) VALUES (0, 'msteams', 'like'); PRAGMA user_version = 1;
                """
            )
        );
        var log = new FeedbackLog(await file.ReopenAsync());

        await log.AddAsync(new Feedback(DateTimeOffset.UnixEpoch, "msteams", "dislike"), Cancelled);

        Assert.Equal(["dislike", "like"], (await log.ReadAsync(9, Cancelled)).Select(feedback => feedback.Reaction));
    }

    [Fact]
    public async Task What_is_cancelled_before_its_turn_is_not_done()
    {
        await file.Database.OpenAsync(Cancelled);
        using var gate = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        var first = RunAsync(_ => gate.Wait(Cancelled));
        var second = file.Database.RunAsync(connection => Put(connection, "a"), cancel.Token);
        await cancel.CancelAsync();
        gate.Set();
        await first;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.Equal(0, await CountAsync(file.Database));
    }

    [Fact]
    public async Task After_the_end_nothing_is_taken()
    {
        await file.Database.DisposeAsync();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => file.Database.OpenAsync(Cancelled));
    }

    [Fact]
    public async Task Only_its_owner_reads_the_file()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such mode.");
            return;
        }
        await file.Database.OpenAsync(Cancelled);

        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(mode, File.GetUnixFileMode(file.File));
        Assert.Equal(mode, File.GetUnixFileMode(file.File + "-wal"));
    }

    public ValueTask DisposeAsync() => file.DisposeAsync();

    private Task<bool> RunAsync(Action<DatabaseConnection> work) =>
        file.Database.RunAsync(
            connection =>
            {
                work(connection);
                return true;
            },
            Cancelled
        );

    private static bool Put(DatabaseConnection connection, string key) =>
        connection.Execute("INSERT INTO handled (key) VALUES ($1)", key) == 1;

    private static void PutOrFail(DatabaseConnection connection, int i)
    {
        Put(connection, $"{i}");
        if (i % 5 == 0)
            throw new InvalidOperationException();
    }

    private static Task<long> CountAsync(Database database) =>
        database.RunAsync(connection => connection.Number("SELECT count(*) FROM handled"), Cancelled);
}
