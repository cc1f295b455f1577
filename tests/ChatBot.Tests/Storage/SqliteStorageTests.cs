using ChatBot.BotFramework.State;
using ChatBot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Storage;

public sealed class SqliteStorageTests : StorageContract
{
    private readonly TestDatabase file = new();
    private readonly FakeTimeProvider time = new(DateTimeOffset.UnixEpoch.AddYears(56));

    [Fact]
    public async Task A_restart_loses_nothing()
    {
        await WriteAsync(await CreateAsync(10), "a", 1);
        await file.ReopenAsync();
        var storage = await CreateAsync(10);

        var read = await ReadAsync(storage, "a");
        Assert.Equal(1, read!.Number);
        await WriteAsync(storage, "a", 2, read.ETag);
        await file.ReopenAsync();
        Assert.Equal(2, (await ReadAsync(await CreateAsync(10), "a"))!.Number);
    }

    [Fact]
    public async Task After_a_restart_an_older_ETag_is_still_older()
    {
        var storage = await CreateAsync(10);
        await WriteAsync(storage, "a", 1);
        var old = (await ReadAsync(storage, "a"))!.ETag;
        await WriteAsync(storage, "a", 2, "*");
        await file.ReopenAsync();
        storage = await CreateAsync(10);

        await Assert.ThrowsAsync<System.Data.DBConcurrencyException>(() => WriteAsync(storage, "a", 3, old));
    }

    [Fact]
    public async Task A_deleted_item_stays_deleted_after_a_restart()
    {
        var storage = await CreateAsync(10);
        await WriteAsync(storage, "a", 1);
        await storage.DeleteAsync(["a"], Cancelled);
        await file.ReopenAsync();

        Assert.Null(await ReadAsync(await CreateAsync(10), "a"));
    }

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_crash()
    {
        var storage = await CreateAsync(10_000);
        var acknowledged = 0;
        using var stop = new CancellationTokenSource();
        var writer = Task.Run(
            async () =>
            {
                while (!stop.IsCancellationRequested)
                {
                    await WriteAsync(storage, $"{acknowledged}", acknowledged);
                    Interlocked.Increment(ref acknowledged);
                }
            },
            Cancelled
        );
        await Eventually.BecomesTrueAsync(() => Volatile.Read(ref acknowledged) > 200);

        var before = Volatile.Read(ref acknowledged);
        // On the database's thread, in the middle of its transaction.
        var copy = await file.Database.RunAsync(_ => file.Crash(), Cancelled);
        await stop.CancelAsync();
        await writer;

        await using var database = new Database(copy);
        var restarted = await LoadAsync(database, 10_000);
        for (var i = 0; i < before; i++)
            Assert.Equal(i, (await ReadAsync(restarted, $"{i}"))!.Number);
    }

    [Fact]
    public async Task After_its_lifetime_an_item_is_gone_and_swept_from_the_file()
    {
        var storage = await CreateAsync(10);
        await WriteAsync(storage, "old", 1);
        time.Advance(TimeSpan.FromMinutes(29));
        await WriteAsync(storage, "new", 2);
        Assert.NotNull(await ReadAsync(storage, "old"));

        time.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await ReadAsync(storage, "old"));
        Assert.NotNull(await ReadAsync(storage, "new"));
        Assert.Equal(2, await RowsAsync());

        await WriteAsync(storage, "new", 3, "*");
        Assert.Equal(1, await RowsAsync());
    }

    [Fact]
    public async Task What_a_restart_finds_too_old_is_gone()
    {
        await WriteAsync(await CreateAsync(10), "a", 1);
        time.Advance(TimeSpan.FromMinutes(31));
        await file.ReopenAsync();

        Assert.Null(await ReadAsync(await CreateAsync(10), "a"));
        Assert.Equal(0, await RowsAsync());
    }

    [Fact]
    public async Task What_memory_gives_up_the_file_gives_up_too()
    {
        var storage = await CreateAsync(2);
        for (var i = 0; i < 5; i++)
            await WriteAsync(storage, $"{i}", i);

        Assert.Equal(2, await RowsAsync());
    }

    [Fact]
    public async Task An_item_of_an_unknown_type_is_refused_by_name()
    {
        var storage = await CreateAsync(2);
        var changes = new Dictionary<string, object> { ["a"] = new OtherState("x") };

        var refused = await Assert.ThrowsAsync<NotSupportedException>(() => storage.WriteAsync(changes, Cancelled));

        Assert.Contains(nameof(OtherState), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_write_that_was_not_committed_is_not_remembered_and_the_next_one_is()
    {
        var storage = await CreateAsync(10);
        await WriteAsync(storage, "a", 1);
        await using (var other = new SqliteConnection($"Data Source={file.File};Pooling=False"))
        {
            await other.OpenAsync(Cancelled);
            await using var begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync(Cancelled);

            await Assert.ThrowsAsync<SqliteException>(() => WriteAsync(storage, "a", 2, "*"));
            Assert.Equal(1, (await ReadAsync(storage, "a"))!.Number);
        }
        await WriteAsync(storage, "a", 3, "*");
        await file.ReopenAsync();
        Assert.Equal(3, (await ReadAsync(await CreateAsync(10), "a"))!.Number);
    }

    [Fact]
    public async Task What_is_written_along_with_state_is_written_with_it_or_not_at_all()
    {
        var storage = (SqliteStorage)await CreateAsync(10);
        var changes = new Dictionary<string, object> { ["a"] = new TestState { Number = 1 } };

        await Assert.ThrowsAsync<SqliteException>(() =>
            storage.WriteAsync(changes, connection => connection.Execute("INSERT INTO nowhere VALUES (1)"), Cancelled)
        );
        Assert.Null(await ReadAsync(storage, "a"));
        Assert.Equal(0, await RowsAsync());

        await storage.WriteAsync(changes, connection => StateTable.Remove(connection, "b"), Cancelled);
        Assert.Equal(1, await RowsAsync());
    }

    protected override Task<IStorage> CreateAsync(int capacity) => LoadAsync(file.Database, capacity);

    public override async ValueTask DisposeAsync()
    {
        await file.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task<IStorage> LoadAsync(Database database, int capacity)
    {
        var storage = new SqliteStorage(database, TestState.Types, time, new StateLimits(capacity));
        await storage.LoadAsync(Cancelled);
        return storage;
    }

    private Task<long> RowsAsync() =>
        file.Database.RunAsync(connection => connection.Number("SELECT count(*) FROM state"), Cancelled);

    private static Task WriteAsync(IStorage storage, string key, int number, string? eTag = null) =>
        storage.WriteAsync(
            new Dictionary<string, object>
            {
                [key] = new TestState { Number = number, ETag = eTag },
            },
            Cancelled
        );

    private static async Task<TestState?> ReadAsync(IStorage storage, string key) =>
        (await storage.ReadAsync([key], Cancelled)).TryGetValue(key, out var item) ? (TestState)item : null;
}
