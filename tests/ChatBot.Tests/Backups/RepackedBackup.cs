using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Backups;

namespace ChatBot.Tests.Backups;

/// <summary>A backup of which one file is another, listed as what it is.</summary>
internal static class RepackedBackup
{
    public static byte[] With(IReadOnlyList<(string Name, byte[] Content)> entries, string name, byte[] content)
    {
        var manifest = JsonNode.Parse(entries[0].Content)!;
        var listed = manifest["files"]!.AsArray().Single(file => (string?)file!["path"] == name)!;
        listed["length"] = content.Length;
        listed["sha256"] = Convert.ToHexStringLower(SHA256.HashData(content));
        return BackedUp.Pack([
            BackedUp.Entry(BackupManifest.Name, JsonSerializer.SerializeToUtf8Bytes(manifest)),
            .. entries
                .Skip(1)
                .Select(entry => BackedUp.Entry(entry.Name, entry.Name == name ? content : entry.Content)),
        ]);
    }
}
