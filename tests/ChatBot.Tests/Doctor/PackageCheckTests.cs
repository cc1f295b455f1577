using System.IO.Compression;
using System.Text;
using ChatBot.Doctor;
using ChatBot.Doctor.Checks;
using ChatBot.Search.Languages;
using ChatBot.Teams.Package;
using ChatBot.Texts;
using FsCheck.Xunit;

namespace ChatBot.Tests.Doctor;

public sealed class PackageCheckTests : IDisposable
{
    private const string Id = "11111111-2222-3333-4444-555555555555";
    private const string Other = "99999999-2222-3333-4444-555555555555";
    private const string Url = "https://bot.example.org/";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-");

    private string File => Path.Combine(folder.FullName, "app.zip");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> NoManifests =>
        [
            "",
            "no json",
            "null",
            "[]",
            "{}",
            """{"bots":null}""",
            """{"bots":[{"botId":4711}]}""",
            """{"bots":[{"botId":"\u001b[31mred"}]}""",
            """{"bots":[{"botId":"\ud800"}]}""",
            new string('[', 10_000),
            $$"""{"filler":"{{new string(' ', 1 << 20)}}","bots":[{"botId":"{{Id}}"}]}""",
        ];

    public static TheoryData<string> Languages => [.. Language.All];

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_package_of_this_bot_agrees()
    {
        await WriteAsync();

        Assert.Equal([(FindingStatus.Ok, FindingKind.PackageAgrees)], await CheckAsync(Id, Url));
        Assert.Equal([(FindingStatus.Ok, FindingKind.PackageAgrees)], await CheckAsync(Id.ToUpperInvariant(), null));
    }

    [Fact]
    public async Task A_package_of_another_bot_or_host_is_an_error()
    {
        await WriteAsync();

        Assert.Equal(
            [
                (FindingStatus.Error, FindingKind.PackageOfAnotherBot),
                (FindingStatus.Error, FindingKind.PackageOfAnotherDomain),
            ],
            await CheckAsync(Other, "https://elsewhere.example.org")
        );
    }

    [Fact]
    public async Task The_message_extension_must_be_of_the_same_bot()
    {
        WriteManifest($$"""{"bots":[{"botId":"{{Id}}"}],"composeExtensions":[{},{"botId":"{{Other}}"}]}""");

        Assert.Equal([(FindingStatus.Error, FindingKind.PackageOfAnotherBot)], await CheckAsync(Id, null));
    }

    [Theory]
    [InlineData("*.example.org", FindingKind.PackageAgrees)]
    [InlineData("BOT.example.org", FindingKind.PackageAgrees)]
    [InlineData("*.t.example.org", FindingKind.PackageOfAnotherDomain)]
    [InlineData("example.org", FindingKind.PackageOfAnotherDomain)]
    public async Task A_star_stands_for_names_below_a_domain(string domain, FindingKind kind)
    {
        WriteManifest($$"""{"bots":[{"botId":"{{Id}}"}],"validDomains":[7,"{{domain}}"]}""");

        Assert.Equal(kind, Assert.Single(await CheckAsync(Id, Url)).Kind);
    }

    [Fact]
    public async Task Without_an_application_id_there_is_nothing_to_compare_with()
    {
        await WriteAsync();

        Assert.Equal([(FindingStatus.Warning, FindingKind.PackageWithoutAppId)], await CheckAsync(null, Url));
    }

    [Fact]
    public async Task A_missing_package_is_an_error() =>
        Assert.Equal([(FindingStatus.Error, FindingKind.PackageMissing)], await CheckAsync(Id, Url));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public async Task No_package_at_all_is_told_and_no_fault(string? named)
    {
        var finding = Assert.Single(await new PackageCheck(named, Id, Url).RunAsync(Cancelled));

        Assert.Equal((FindingStatus.Note, FindingKind.PackageNotGiven), (finding.Status, finding.Kind));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Why_it_cannot_be_read_is_told_in_the_readers_language(string language)
    {
        await System.IO.File.WriteAllTextAsync(File, "no zip", Cancelled);
        var texts = TextResources.In(language);

        var finding = Assert.Single(await new PackageCheck(File, Id, Url).RunAsync(Cancelled));

        Assert.Contains(
            texts.Checks.PackageFaults["NotZip"],
            FindingWording.Of(finding, texts).Text,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(NoManifests))]
    public async Task What_is_no_manifest_is_an_error_and_not_repeated(string manifest)
    {
        WriteManifest(manifest);

        Assert.Equal([(FindingStatus.Error, FindingKind.PackageUnreadable)], await CheckAsync(Id, Url));
        var finding = Assert.Single(await new PackageCheck(File, Id, Url).RunAsync(Cancelled));
        Assert.DoesNotContain("\u001b", string.Concat(finding.Values), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manifest_that_unpacks_without_end_is_not_unpacked()
    {
        WriteManifest(new string(' ', 200 << 20));

        Assert.Equal([(FindingStatus.Error, FindingKind.PackageUnreadable)], await CheckAsync(Id, Url));
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 1000)]
    public async Task A_package_holds_one_manifest_and_few_files(int manifests, int others)
    {
        WriteFiles([
            .. Enumerable.Repeat((AppManifest.FileName, $$"""{"bots":[{"botId":"{{Id}}"}]}"""), manifests),
            .. Enumerable.Range(0, others).Select(i => ($"../{i}", "")),
        ]);

        Assert.Equal([(FindingStatus.Error, FindingKind.PackageUnreadable)], await CheckAsync(Id, Url));
    }

    [Property]
    public async Task Whatever_the_bytes_are_reading_them_ends_in_content_or_a_reason(byte[] bytes, int place)
    {
        await WriteAsync();
        var package = await System.IO.File.ReadAllBytesAsync(File, CancellationToken.None);
        for (var i = 0; i < bytes.Length; i++)
            package[(uint)(place + (i * 7919)) % package.Length] = bytes[i];

        await ReadsOrSaysWhyAsync(package);
        await ReadsOrSaysWhyAsync(bytes);
    }

    [Property]
    public async Task A_package_that_is_cut_short_ends_in_content_or_a_reason(ushort length)
    {
        await WriteAsync();
        var package = await System.IO.File.ReadAllBytesAsync(File, CancellationToken.None);

        await ReadsOrSaysWhyAsync(package[..Math.Min(length, package.Length)]);
    }

    private static async Task ReadsOrSaysWhyAsync(byte[] package)
    {
        try
        {
            await AppPackageReader.ReadAsync(new MemoryStream(package), CancellationToken.None);
        }
        catch (UnreadablePackageException e)
        {
            Assert.True(Enum.IsDefined(e.Fault));
        }
    }

    private async Task<IEnumerable<(FindingStatus Status, FindingKind Kind)>> CheckAsync(string? id, string? url) =>
        (await new PackageCheck(File, id, url).RunAsync(Cancelled)).Select(finding => (finding.Status, finding.Kind));

    private async Task WriteAsync()
    {
        await using var file = System.IO.File.Create(File);
        var app = new AppIdentity(Guid.Parse(Id), "bot.example.org", "1.0.0");
        await AppPackage.WriteAsync(file, app, PromptStarters.None, CancellationToken.None);
    }

    private void WriteManifest(string manifest) => WriteFiles([(AppManifest.FileName, manifest)]);

    private void WriteFiles(IEnumerable<(string Name, string Content)> files)
    {
        using var zip = ZipFile.Open(File, ZipArchiveMode.Create);
        foreach (var (name, content) in files)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }
    }
}
