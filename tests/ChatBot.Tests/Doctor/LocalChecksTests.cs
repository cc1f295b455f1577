using ChatBot.Doctor;
using ChatBot.Doctor.Checks;

namespace ChatBot.Tests.Doctor;

/// <summary>The checks that look at settings and at the machine.</summary>
public sealed class LocalChecksTests : IDisposable
{
    private const long Megabyte = 1024 * 1024;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(null, FindingKind.PublicUrlMissing, FindingStatus.Warning, FindingStatus.Error)]
    [InlineData("", FindingKind.PublicUrlMissing, FindingStatus.Warning, FindingStatus.Error)]
    [InlineData("http://bot.example.org", FindingKind.PublicUrlNotHttps, FindingStatus.Warning, FindingStatus.Error)]
    [InlineData("https://localhost", FindingKind.PublicUrlLocal, FindingStatus.Warning, FindingStatus.Warning)]
    [InlineData("https://10.0.0.1/", FindingKind.PublicUrlLocal, FindingStatus.Warning, FindingStatus.Warning)]
    [InlineData("https://bot.example.org/", FindingKind.PublicUrlRight, FindingStatus.Ok, FindingStatus.Ok)]
    public async Task The_public_address_matters_more_with_credentials(
        string? url,
        FindingKind kind,
        FindingStatus without,
        FindingStatus with
    )
    {
        Assert.Equal((without, kind), await OneAsync(new PublicUrlCheck(url, hasCredentials: false)));
        Assert.Equal((with, kind), await OneAsync(new PublicUrlCheck(url, hasCredentials: true)));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("http://user:password@bot.example.org")]
    [InlineData("http://bot.example.org/?key=1")]
    [InlineData("http://bot.example.org/#key")]
    public async Task An_address_that_is_none_or_hides_something_is_left_to_the_settings(string url) =>
        Assert.Empty(await RunAsync(new PublicUrlCheck(url, hasCredentials: true)));

    [Fact]
    public async Task Every_mistake_in_the_settings_is_an_error()
    {
        var findings = await RunAsync(new SettingsCheck(["one", "two"]));

        Assert.Equal([FindingStatus.Error, FindingStatus.Error], findings.Select(finding => finding.Status));
        Assert.Equal((FindingStatus.Ok, FindingKind.SettingsRight), await OneAsync(new SettingsCheck([])));
        Assert.Equal((FindingStatus.Error, FindingKind.SettingsUnreadable), await OneAsync(new SettingsCheck(line: 3)));
    }

    [Theory]
    [InlineData(99, 1000, FindingKind.DiskFull, FindingStatus.Error)]
    [InlineData(100, 1000, FindingKind.DiskLow, FindingStatus.Warning)]
    [InlineData(1023, 2000, FindingKind.DiskLow, FindingStatus.Warning)]
    [InlineData(1024, 2000, FindingKind.DiskFree, FindingStatus.Ok)]
    [InlineData(4999, 100_000, FindingKind.DiskLow, FindingStatus.Warning)]
    [InlineData(5000, 100_000, FindingKind.DiskFree, FindingStatus.Ok)]
    public void Little_room_on_the_disk_is_told(long free, long total, FindingKind kind, FindingStatus status)
    {
        var finding = DiskCheck.Judge(free * Megabyte, total * Megabyte);

        Assert.Equal((status, kind), (finding.Status, finding.Kind));
        Assert.Equal([free, total], finding.Values);
    }

    [Theory]
    [InlineData(85, 100, FindingKind.MemoryFree, FindingStatus.Ok)]
    [InlineData(86, 100, FindingKind.MemoryTight, FindingStatus.Warning)]
    public void Memory_that_is_nearly_taken_is_told(long taken, long limit, FindingKind kind, FindingStatus status)
    {
        var finding = MemoryCheck.Judge(taken * Megabyte, limit * Megabyte);

        Assert.Equal((status, kind), (finding.Status, finding.Kind));
    }

    [Theory]
    [InlineData(255, FindingKind.MemoryLimitLow, FindingStatus.Warning)]
    [InlineData(256, FindingKind.MemoryLimit, FindingStatus.Ok)]
    public void A_limit_too_low_for_a_bot_is_told(long limit, FindingKind kind, FindingStatus status)
    {
        var finding = MemoryCheck.Judge(limit * Megabyte);

        Assert.Equal((status, kind), (finding.Status, finding.Kind));
    }

    [Fact]
    public async Task This_machine_has_a_disk_and_memory()
    {
        Assert.Single(await RunAsync(new DiskCheck(Path.Combine(folder.FullName, "not", "yet"))));
        Assert.Equal(FindingKind.MemoryFree, (await OneAsync(new MemoryCheck(isBot: true))).Kind);
        Assert.Equal(FindingKind.MemoryLimit, (await OneAsync(new MemoryCheck(isBot: false))).Kind);
    }

    [Fact]
    public async Task A_folder_that_can_be_written_is_left_as_it_was()
    {
        Assert.Equal(
            (FindingStatus.Ok, FindingKind.DataWritable),
            await OneAsync(new DataFolderCheck(Path.Combine(folder.FullName, "data")))
        );
        Assert.Empty(folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_an_error()
    {
        // Where no file can be made by anyone, root included.
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no such folder elsewhere.");

        Assert.Equal(
            (FindingStatus.Error, FindingKind.DataNotWritable),
            await OneAsync(new DataFolderCheck("/proc/self"))
        );
    }

    private static async Task<(FindingStatus Status, FindingKind Kind)> OneAsync(ICheck check)
    {
        var finding = Assert.Single(await RunAsync(check));
        return (finding.Status, finding.Kind);
    }

    private static Task<IReadOnlyList<Finding>> RunAsync(ICheck check) =>
        check.RunAsync(TestContext.Current.CancellationToken);
}
