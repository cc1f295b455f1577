using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Commands;

/// <summary>A line of <c>index list --json</c>. These names stay; others may join them.</summary>
internal sealed record GenerationJson
{
    public required string Id { get; init; }
    public required DateTimeOffset Built { get; init; }
    public int? Documents { get; init; }
    public int? Passages { get; init; }

    [JsonConverter(typeof(CamelCase<GenerationState>))]
    public required GenerationState State { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }

    public static string Write(ListedGeneration listed) =>
        JsonSerializer.Serialize(
            new GenerationJson
            {
                Id = listed.Stored.Id,
                Built = listed.Stored.Built,
                Documents = listed.Stored.Manifest?.Documents.Count,
                Passages = listed.Stored.Manifest?.Passages.Values.Sum(),
                State = listed.State,
                PublishedAt = listed.PublishedAt,
            },
            CommandJson.Readable.GenerationJson
        );
}
