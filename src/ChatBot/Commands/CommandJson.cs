using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Commands.Evaluation;

namespace ChatBot.Commands;

/// <summary>The JSON that the command line reads and writes.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true
)]
[JsonSerializable(typeof(BatchQuestion))]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(DatasetJson))]
[JsonSerializable(typeof(FindingJson))]
[JsonSerializable(typeof(GenerationJson))]
[JsonSerializable(typeof(GoldenResultJson))]
internal sealed partial class CommandJson : JsonSerializerContext
{
    /// <summary>Letters of every script as themselves, for people and programs that read UTF-8.</summary>
    public static CommandJson Readable =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
