using System.Text.Json.Serialization;

namespace ChatBot.Search.Evaluation.Golden;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    RespectNullableAnnotations = true,
    AllowDuplicateProperties = false,
    // People write these files: "expceted" must not pass for a question without an answer.
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow
)]
[JsonSerializable(typeof(GoldenLine))]
internal sealed partial class GoldenJson : JsonSerializerContext;

internal sealed record GoldenLine
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    public required string Language { get; init; }
    public required IReadOnlyList<string?> Expected { get; init; }
    public IReadOnlyList<string?>? History { get; init; }
    public IReadOnlyList<string?>? Tags { get; init; }
}
