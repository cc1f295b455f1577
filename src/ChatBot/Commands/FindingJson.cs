using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Doctor;
using ChatBot.Texts;

namespace ChatBot.Commands;

/// <summary>A line of <c>check --json</c>. These names stay; others may join them.</summary>
internal sealed record FindingJson
{
    [JsonConverter(typeof(CamelCase<FindingStatus>))]
    public required FindingStatus Status { get; init; }

    [JsonConverter(typeof(CamelCase<FindingGroup>))]
    public required FindingGroup Group { get; init; }

    [JsonConverter(typeof(CamelCase<FindingKind>))]
    public required FindingKind Kind { get; init; }
    public required string Text { get; init; }
    public string? Advice { get; init; }

    public static string Write(Finding finding, TextResources texts)
    {
        var wording = FindingWording.Of(finding, texts);
        return JsonSerializer.Serialize(
            new FindingJson
            {
                Status = finding.Status,
                Group = finding.Group,
                Kind = finding.Kind,
                Text = wording.Text,
                Advice = wording.Advice,
            },
            CommandJson.Readable.FindingJson
        );
    }
}
