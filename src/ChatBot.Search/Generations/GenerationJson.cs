using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Search.Generations;

/// <summary>The JSON that generations are stored in.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(Publication))]
internal sealed partial class GenerationJson : JsonSerializerContext
{
    /// <summary>Letters of every script as themselves: these files are never part of a page.</summary>
    public static GenerationJson Compact =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
