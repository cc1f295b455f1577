using System.Formats.Tar;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ChatBot.Backups;
using ChatBot.Search.Generations;
using FsCheck;
using FsCheck.Fluent;

namespace ChatBot.Tests.Backups;

public sealed class HostileBackupTests : IDisposable
{
    private readonly BackedUp bot = new();

    [Theory]
    [InlineData("/etc/chatbot")]
    [InlineData("../outside")]
    [InlineData("keys/../../outside")]
    [InlineData("keys//a")]
    [InlineData("keys\\..\\..\\outside")]
    [InlineData("C:/outside")]
    [InlineData(".staging-x/a")]
    [InlineData("build.lock")]
    [InlineData("generations/not-an-id/manifest.json")]
    [InlineData("")]
    public async Task A_name_that_does_not_belong_there_is_refused(string name)
    {
        var entry = BackedUp.Entry(name.Length == 0 ? "x" : name, [1]);
        await RefusedAsync(Archive([Listed(name, [1])], entry), "");
    }

    [Fact]
    public async Task An_entry_that_is_not_listed_is_refused() =>
        await RefusedAsync(Archive([], BackedUp.Entry("keys/a", [1])), "keys/a");

    [Fact]
    public async Task A_listed_entry_that_is_missing_is_refused() =>
        await RefusedAsync(Archive([Listed("keys/a", [1])]), "keys/a");

    [Theory]
    [InlineData(TarEntryType.SymbolicLink)]
    [InlineData(TarEntryType.HardLink)]
    [InlineData(TarEntryType.Directory)]
    [InlineData(TarEntryType.Fifo)]
    [InlineData(TarEntryType.CharacterDevice)]
    public async Task What_is_no_plain_file_is_refused(TarEntryType type)
    {
        var entry = new PaxTarEntry(type, "keys/a");
        if (type is TarEntryType.SymbolicLink or TarEntryType.HardLink)
            entry.LinkName = "/etc/passwd";

        await RefusedAsync(Archive([Listed("keys/a", [])], entry), "keys/a");
    }

    [Fact]
    public async Task Another_content_than_listed_is_refused() =>
        await RefusedAsync(Archive([Listed("keys/a", [1])], BackedUp.Entry("keys/a", [2])), "keys/a");

    [Fact]
    public async Task More_than_the_disk_holds_is_refused_before_anything_is_unpacked() =>
        await RefusedAsync(
            Archive([new BackedUpFile("keys/a", long.MaxValue, ""), new BackedUpFile("keys/b", long.MaxValue, "")]),
            "more than is free"
        );

    [Fact]
    public async Task A_backup_of_a_newer_version_is_refused()
    {
        var json = Encoding.UTF8.GetBytes("""{"version":2,"unheard":"of"}""");
        await RefusedAsync(BackedUp.Pack([BackedUp.Entry(BackupManifest.Name, json)]), "update the program");
    }

    [Fact]
    public async Task A_log_of_a_newer_version_in_it_is_refused()
    {
        var log = Encoding.UTF8.GetBytes(
            """{"generation":"0123456789abcdef","at":"2026-11-23T00:00:00Z","version":99}""" + "\n"
        );
        await RefusedAsync(
            Archive([Listed(GenerationStore.LogFile, log)], BackedUp.Entry(GenerationStore.LogFile, log)),
            "update the program"
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData("not compressed")]
    public async Task What_is_no_backup_is_refused(string content) =>
        await RefusedAsync(Encoding.UTF8.GetBytes(content), "");

    [Fact]
    public async Task An_entry_that_unpacks_without_end_is_refused() =>
        await RefusedAsync(
            Archive([Listed("keys/a", [1])], BackedUp.Entry("keys/a", new byte[64 * 1024 * 1024])),
            "keys/a"
        );

    [Fact]
    public async Task A_backup_that_is_cut_short_is_refused_with_the_name_of_the_file_it_ends_in()
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        var random = new byte[200_000];
        new Random(1).NextBytes(random);
        await File.WriteAllBytesAsync(bot.Path("z.bin"), random, TestContext.Current.CancellationToken);
        await bot.BackUpAsync();
        var whole = await File.ReadAllBytesAsync(bot.File, TestContext.Current.CancellationToken);
        File.Delete(bot.Path("z.bin"));

        await RefusedAsync(whole[..^100_000], "it is damaged (z.bin); take another copy.");
    }

    [Fact]
    public async Task A_backup_that_cannot_be_unpacked_is_refused_with_the_name_of_the_file_it_broke_at()
    {
        var backup = Archive([Listed("keys/a", [1])], BackedUp.Entry("keys/a", [1]));
        // Of the checksum behind all entries.
        backup[^6] ^= 1;

        await RefusedAsync(backup, "it is damaged (keys/a); take another copy.");
    }

    [Fact]
    public async Task A_damaged_backup_is_refused_or_restored_exactly()
    {
        var live = await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        bot.Put("keys/key-1.xml", "<key/>");
        await bot.BackUpAsync();
        var whole = await File.ReadAllBytesAsync(bot.File, TestContext.Current.CancellationToken);
        var before = bot.Content();
        Directory.Delete(bot.Path($"generations/{live}/fr"), recursive: true);
        File.Delete(bot.Path("keys/key-1.xml"));
        var damaged = bot.Content();

        Prop.ForAll(
                Gen.Choose(0, whole.Length - 1)
                    .SelectMany(at => Gen.Choose(1, 255), (at, flip) => (at, flip))
                    .ToArbitrary(),
                change =>
                {
                    var bytes = whole.ToArray();
                    bytes[change.at] ^= (byte)change.flip;
                    var code = bot.RestoreAsync(bytes).GetAwaiter().GetResult();
                    var after = bot.Content();
                    Assert.Equal(code == 0 ? before : damaged, after);
                    if (code != 0)
                        return;
                    Directory.Delete(bot.Path($"generations/{live}/fr"), recursive: true);
                    File.Delete(bot.Path("keys/key-1.xml"));
                }
            )
            .QuickCheckThrowOnFailure();
        Assert.Equal(0, await bot.RestoreAsync(whole));
        Assert.Equal(before, bot.Content());
    }

    public void Dispose() => bot.Dispose();

    private async Task RefusedAsync(byte[] backup, string reason)
    {
        await bot.PublishAsync("fr/a.md", "Les Casques bleus.");
        var before = bot.Content();

        Assert.Equal(1, await bot.RestoreAsync(backup));

        Assert.Contains("nothing was changed", bot.Run.Error, StringComparison.Ordinal);
        Assert.Contains(reason, bot.Run.Error, StringComparison.Ordinal);
        Assert.Equal(before, bot.Content());
        Assert.Empty(Directory.EnumerateDirectories(bot.Run.Data, ".staging-*"));
    }

    private static BackedUpFile Listed(string name, byte[] content) =>
        new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));

    private static byte[] Archive(IReadOnlyList<BackedUpFile> files, params TarEntry[] entries)
    {
        var manifest = new BackupManifest(BackupManifest.CurrentVersion, "", DateTimeOffset.UnixEpoch, [], files);
        var json = JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Default.BackupManifest);
        return BackedUp.Pack([BackedUp.Entry(BackupManifest.Name, json), .. entries]);
    }
}
