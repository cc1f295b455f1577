using System.Text.Json.Serialization;

namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>The lines of a BEIR folder's JSON files. Members not named here are passed over.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false
)]
[JsonSerializable(typeof(BeirLine))]
[JsonSerializable(typeof(BeirAnswers))]
internal sealed partial class BeirJson : JsonSerializerContext;

/// <summary>A document, or a query, which has no title.</summary>
internal sealed record BeirLine
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public string? Title { get; init; }

    public required string Text { get; init; }

    public BeirMetadata? Metadata { get; init; }

    [JsonIgnore]
    public string? Language => string.IsNullOrWhiteSpace(Metadata?.Lang) ? null : Metadata.Lang;
}

internal sealed record BeirMetadata
{
    public string? Lang { get; init; }
}

internal sealed record BeirAnswers
{
    [JsonPropertyName("_id")]
    public required string Id { get; init; }

    public required IReadOnlyList<string?> Answers { get; init; }
}
