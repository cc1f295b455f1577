using System.IO.Compression;
using ChatBot.Teams.Package;

namespace ChatBot.EndToEnd.Package;

public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("chatbot-package-");

    [Theory]
    [InlineData(0)]
    [InlineData(PromptStarters.MaxCount)]
    public async Task Microsofts_own_schemas_accept_the_package(int prompts)
    {
        await UnpackAsync(new PromptStarters(language => Questions(language, prompts)));

        var result = (await NodeScript.RunAsync("manifest.js", [], folder.FullName)).Single();

        Assert.Empty(result["problems"]!.AsArray());
        Assert.Equal(AppManifest.Version, (string?)result["newest"]);
    }

    [Fact]
    public async Task What_the_schemas_forbid_is_noticed()
    {
        await UnpackAsync(PromptStarters.None);
        var file = Path.Combine(folder.FullName, AppManifest.FileName);
        var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            file,
            text.Replace("groupChat", "everywhere", StringComparison.Ordinal),
            TestContext.Current.CancellationToken
        );

        var result = (await NodeScript.RunAsync("manifest.js", [], folder.FullName)).Single();

        Assert.NotEmpty(result["problems"]!.AsArray());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static IEnumerable<string> Questions(string language, int count) =>
        Enumerable.Range(1, count).Select(i => new string('x', PromptStarters.MaxLength - 3) + language + i);

    private async Task UnpackAsync(PromptStarters starters)
    {
        using var stream = new MemoryStream();
        var app = new AppIdentity(Guid.NewGuid(), "bot.example.org", ProductVersion.Plain);
        await AppPackage.WriteAsync(stream, app, starters, TestContext.Current.CancellationToken);
        stream.Position = 0;
        await ZipFile.ExtractToDirectoryAsync(
            stream,
            folder.FullName,
            overwriteFiles: true,
            TestContext.Current.CancellationToken
        );
    }
}
