using ChatBot.Storage;

namespace ChatBot.Tests.Backups;

/// <summary>The database leaves with a backup and comes back with a restore.</summary>
public sealed class ConversationsBackupTests : IDisposable
{
    private readonly BackedUp bot = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_backup_holds_what_a_running_bot_has_committed()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await using var database = await FilledAsync(2);

        Assert.Equal(0, await bot.BackUpAsync());

        var held = Assert.Single(
            bot.Entries(),
            entry => entry.Name.StartsWith(Database.FileName, StringComparison.Ordinal)
        );
        Assert.Equal(Database.FileName, held.Name);
        var folder = Directory.CreateDirectory(bot.Run.FileAt("copy")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, Database.FileName), held.Content, Cancelled);
        await using var copy = new Database(folder);
        Assert.Equal(2, await CountAsync(copy));
    }

    [Fact]
    public async Task Conversations_come_back_to_an_empty_data_folder()
    {
        await BackedUpAsync(2);
        Directory.Delete(bot.Run.Data, recursive: true);

        Assert.Equal(0, await bot.RestoreAsync());

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Conversations_that_are_there_are_replaced_only_by_force()
    {
        await BackedUpAsync(2);
        await (await FilledAsync(1)).DisposeAsync();

        Assert.Equal(0, await bot.RestoreAsync());
        Assert.Equal(3, await CountAsync());

        Assert.Equal(0, await bot.RestoreAsync("--force"));
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Those_of_a_running_bot_stay_even_so_and_it_writes_on()
    {
        await BackedUpAsync(2);
        await using (var running = await FilledAsync(1))
        {
            Assert.Equal(0, await bot.RestoreAsync("--force"));

            Assert.Contains("a running bot uses them", bot.Run.Error, StringComparison.Ordinal);
            await PutAsync(running);
        }
        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task What_a_killed_bot_left_does_not_get_into_the_restored_file()
    {
        await BackedUpAsync(2);
        await using (await FilledAsync(1))
        {
            foreach (var name in (string[])[Database.FileName, Database.FileName + "-wal"])
                File.Copy(bot.Path(name), bot.Run.FileAt(name));
        }
        foreach (var name in (string[])[Database.FileName, Database.FileName + "-wal"])
            File.Copy(bot.Run.FileAt(name), bot.Path(name), overwrite: true);

        Assert.Equal(0, await bot.RestoreAsync("--force"));

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_damaged_database_breaks_off_the_backup_and_is_replaced_by_force()
    {
        await BackedUpAsync(2);
        bot.Put(Database.FileName, new string('x', 5000));

        Assert.Equal(1, await bot.BackUpAsync("--force"));
        Assert.Equal(0, await bot.RestoreAsync("--force"));

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_newer_database_in_a_backup_is_refused()
    {
        await BackedUpAsync(1, DatabaseSchema.Version + 1);
        Directory.Delete(bot.Run.Data, recursive: true);

        Assert.Equal(1, await bot.RestoreAsync());

        Assert.Contains("update the program", bot.Run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bot.Path(Database.FileName)));
    }

    [Fact]
    public async Task No_command_works_on_a_data_folder_with_a_newer_database()
    {
        await BackedUpAsync(1);
        await SetVersionAsync(DatabaseSchema.Version + 1);

        Assert.Equal(2, await bot.RunAsync("index"));

        Assert.Contains("newer version", bot.Run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => bot.Dispose();

    private async Task BackedUpAsync(int rows, int? version = null)
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await (await FilledAsync(rows)).DisposeAsync();
        Assert.Equal(0, await bot.BackUpAsync());
        if (version is not { } newer)
            return;
        var entries = bot.Entries();
        await SetVersionAsync(newer);
        var changed = await File.ReadAllBytesAsync(bot.Path(Database.FileName), Cancelled);
        await File.WriteAllBytesAsync(bot.File, RepackedBackup.With(entries, Database.FileName, changed), Cancelled);
    }

    private async Task SetVersionAsync(int version)
    {
        await using var database = new Database(bot.Run.Data);
        await database.RunAsync(connection => connection.Execute($"PRAGMA user_version = {version}"), Cancelled);
    }

    private async Task<Database> FilledAsync(int rows)
    {
        var database = new Database(bot.Run.Data);
        for (var i = 0; i < rows; i++)
            await PutAsync(database);
        return database;
    }

    private static Task PutAsync(Database database) =>
        new FeedbackLog(database).AddAsync(new Feedback(DateTimeOffset.UnixEpoch, "msteams", "like"), Cancelled);

    private async Task<int> CountAsync()
    {
        await using var database = new Database(bot.Run.Data);
        return await CountAsync(database);
    }

    private static async Task<int> CountAsync(Database database) =>
        (await new FeedbackLog(database).ReadAsync(100, Cancelled)).Count;
}
