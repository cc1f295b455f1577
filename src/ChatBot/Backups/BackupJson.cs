using System.Text.Json.Serialization;

namespace ChatBot.Backups;

/// <summary>The JSON that a backup describes itself in.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(BackupManifest))]
[JsonSerializable(typeof(BackupVersion))]
internal sealed partial class BackupJson : JsonSerializerContext;
