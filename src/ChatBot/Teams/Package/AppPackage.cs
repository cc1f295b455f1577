using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Teams.Package;

/// <summary>The zip that is uploaded to Teams: manifest, icons, and a file for each other language.</summary>
internal static class AppPackage
{
    /// <summary>Where it is written and looked for unless another place is named.</summary>
    public const string DefaultFile = "chatbot-teams.zip";

    // A zip knows no earlier time; with it the same input makes the same bytes.
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // What is no HTML needs no escapes, and its texts can be read.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task WriteAsync(
        Stream target,
        AppIdentity app,
        PromptStarters starters,
        CancellationToken cancellationToken = default
    )
    {
        await using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        await AddAsync(zip, AppManifest.FileName, AppManifest.Of(app, starters), cancellationToken);
        foreach (var icon in (string[])[AppManifest.ColorIcon, AppManifest.OutlineIcon])
        {
            await using var picture = Icon(icon);
            await AddAsync(zip, icon, picture, cancellationToken);
        }
        foreach (var language in AppStrings.Languages)
            await AddAsync(zip, AppStrings.FileOf(language), AppStrings.In(language, starters), cancellationToken);
    }

    public static Stream Icon(string name) => typeof(AppPackage).Assembly.GetManifestResourceStream(name)!;

    private static Task AddAsync(
        ZipArchive zip,
        string name,
        JsonObject content,
        CancellationToken cancellationToken
    ) =>
        AddAsync(
            zip,
            name,
            new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(content, Readable)),
            cancellationToken
        );

    private static async Task AddAsync(ZipArchive zip, string name, Stream content, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = EntryTime;
        await using var stream = await entry.OpenAsync(cancellationToken);
        await content.CopyToAsync(stream, cancellationToken);
    }
}
