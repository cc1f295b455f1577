using ChatBot.Search.Generations;

namespace ChatBot.Tests.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly BackedUp bot = new();

    [Fact]
    public async Task A_backup_holds_every_whole_generation_the_log_and_other_files_but_no_lock_draft_or_cache()
    {
        var first = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        var second = await bot.PublishAsync("fr/b.md", "La paix.");
        bot.Put("keys/key-1.xml", "<key/>");
        bot.Put("crawl/example.org.json", "{}");
        bot.Put("crawl/lock", "");
        bot.Put("problems.json", "{}");
        bot.Put("ablation-1/generations/0123456789abcdef/manifest.json", "{}");
        bot.Put("generations/.draft-1/manifest.json", "{}");
        bot.Put($"generations/{first}/manifest.json", "{");

        Assert.Equal(0, await bot.BackUpAsync());

        var names = bot.Entries().Select(entry => entry.Name).ToList();
        Assert.Equal("backup.json", names[0]);
        Assert.Contains("keys/key-1.xml", names);
        Assert.Contains("crawl/example.org.json", names);
        Assert.Contains("publications.jsonl", names);
        Assert.Contains($"generations/{second}/manifest.json", names);
        Assert.All(
            names.Skip(1).Where(name => name.StartsWith("generations/", StringComparison.Ordinal)),
            name => Assert.StartsWith($"generations/{second}/", name, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(names, name => name.Contains("lock", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.Contains("ablation", StringComparison.Ordinal));
        Assert.DoesNotContain("problems.json", names);
        Assert.Contains(first, bot.Run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bot.File + ".draft"));
        Assert.Empty(Directory.EnumerateDirectories(bot.Run.Data, ".staging-*"));
    }

    [Fact]
    public async Task A_file_that_exists_is_overwritten_only_by_force()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        await File.WriteAllTextAsync(bot.File, "mine", TestContext.Current.CancellationToken);

        Assert.Equal(2, await bot.BackUpAsync());
        Assert.Equal("mine", await File.ReadAllTextAsync(bot.File, TestContext.Current.CancellationToken));

        Assert.Equal(0, await bot.BackUpAsync("--force"));
        Assert.NotEmpty(bot.Entries());
    }

    [Fact]
    public async Task A_file_in_the_data_folder_is_refused()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");

        Assert.Equal(2, await bot.RunAsync("backup", bot.Path("backup.tar.gz")));
        Assert.Equal(2, await bot.RunAsync("backup", bot.Path("missing/../backup.tar.gz")));

        Assert.False(File.Exists(bot.Path("backup.tar.gz")));
    }

    [Fact]
    public async Task Without_a_data_folder_there_is_nothing_to_back_up()
    {
        Assert.Equal(2, await bot.BackUpAsync());
        Assert.False(File.Exists(bot.File));
    }

    [Fact]
    public async Task A_damaged_live_generation_is_not_backed_up_as_if_it_were_whole()
    {
        var live = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        bot.Put($"generations/{live}/manifest.json", "{");

        Assert.Equal(1, await bot.BackUpAsync());

        Assert.Contains(live, bot.Run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(bot.File));
    }

    [Fact]
    public async Task Publications_and_builds_meanwhile_break_no_backup()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        using var other = new BackedUpWriter(bot.Run.Knowledge, bot.Run.Data);

        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(0, await bot.BackUpAsync("--force"));
            var names = bot.Entries().Select(entry => entry.Name).ToList();
            var log = System.Text.Encoding.UTF8.GetString(
                bot.Entries().Single(entry => entry.Name == GenerationStore.LogFile).Content
            );
            var live = log.Trim().Split('\n')[^1].Split('"')[3];
            Assert.Contains($"generations/{live}/manifest.json", names);
        }

        Assert.True(other.Builds > 0);
    }

    public void Dispose() => bot.Dispose();
}
