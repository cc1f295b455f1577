using ChatBot.Search.Generations;
using ChatBot.Tests.Commands;

namespace ChatBot.Tests.Backups;

public sealed class RestoreTests : IDisposable
{
    private readonly BackedUp bot = new();

    [Fact]
    public async Task An_empty_data_folder_gets_back_all_that_was_there()
    {
        var first = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        var second = await bot.PublishAsync("fr/b.md", "La paix.");
        bot.Put("keys/key-1.xml", "<key/>");
        await bot.BackUpAsync();
        var before = bot.Content();
        var listed = bot.Store.List().Select(stored => (stored.Id, stored.Built)).ToList();
        Directory.Delete(bot.Run.Data, recursive: true);

        Assert.Equal(0, await bot.RestoreAsync());

        Assert.Equal(second, bot.Store.LiveId);
        Assert.Equal(listed, bot.Store.List().Select(stored => (stored.Id, stored.Built)));
        var after = bot.Content();
        Assert.All(
            before.Where(file => file.Key != "problems.json"),
            file => Assert.Equal(file.Value, after[file.Key])
        );
        Assert.Equal(0, await bot.RunAsync("index", "verify"));
        Assert.Equal(0, await bot.RunAsync("index", "rollback"));
        Assert.Equal(first, bot.Store.LiveId);
    }

    [Fact]
    public async Task What_was_live_before_can_be_gone_back_to()
    {
        var old = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await bot.BackUpAsync();
        var newer = await bot.PublishAsync("fr/b.md", "La paix.");

        Assert.Equal(0, await bot.RestoreAsync());

        Assert.Equal(old, bot.Store.LiveId);
        Assert.Contains($"index rollback {newer}", bot.Run.Output, StringComparison.Ordinal);
        await bot.RunAsync("index", "rollback");
        Assert.Equal(newer, bot.Store.LiveId);
    }

    [Fact]
    public async Task A_damaged_generation_is_made_whole()
    {
        var live = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await bot.BackUpAsync();
        Directory.Delete(bot.Path($"generations/{live}/fr"), recursive: true);

        Assert.Equal(0, await bot.RestoreAsync());

        Assert.Equal(0, await bot.RunAsync("index", "verify"));
    }

    [Fact]
    public async Task Other_files_are_replaced_only_by_force()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        bot.Put("keys/key-1.xml", "old");
        await bot.BackUpAsync();
        bot.Put("keys/key-1.xml", "new");

        Assert.Equal(0, await bot.RestoreAsync());
        Assert.Equal("new", FromHex(bot.Content()["keys/key-1.xml"]));

        Assert.Equal(0, await bot.RestoreAsync("--force"));
        Assert.Equal("old", FromHex(bot.Content()["keys/key-1.xml"]));
    }

    [Fact]
    public async Task What_a_killed_restore_left_is_swept()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await bot.BackUpAsync();
        bot.Put(".staging-dead/generations/0123456789abcdef/manifest.json", "{}");

        Assert.Equal(0, await bot.RestoreAsync());

        Assert.Empty(Directory.EnumerateDirectories(bot.Run.Data, ".staging-*"));
    }

    [Fact]
    public async Task A_running_bot_takes_up_what_was_restored()
    {
        await using var running = await TestBot.StartAsync();
        using var run = new CommandRun();
        var file = Path.Combine(run.Data, "..", "backup.tar.gz");
        Assert.Equal(0, await run.RunBareAsync("backup", file, "--data", running.Data));
        var newer = running.Publish("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
        running.Notice();
        var address = Html.AskAddress("Où se trouve le siège de la FINUL ?");
        Assert.Contains("Naqoura", await running.PageAsync(address), StringComparison.Ordinal);

        Assert.Equal(0, await run.RunBareAsync("restore", file, "--data", running.Data));
        running.Notice();

        Assert.DoesNotContain("Naqoura", await running.PageAsync(address), StringComparison.Ordinal);
        Assert.NotEqual(newer, new GenerationStore(running.Data, TimeProvider.System).LiveId);
    }

    public void Dispose() => bot.Dispose();

    private static string FromHex(string hex) => System.Text.Encoding.UTF8.GetString(Convert.FromHexString(hex));
}
