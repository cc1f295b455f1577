using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Indexing;

/// <summary>The JSON that generations are stored in.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true
)]
[JsonSerializable(typeof(Manifest))]
[JsonSerializable(typeof(Document))]
[JsonSerializable(typeof(StoredPassage))]
[JsonSerializable(typeof(Publication))]
internal sealed partial class SearchJson : JsonSerializerContext
{
    /// <summary>Letters of every script as themselves: these files are never part of a page.</summary>
    public static SearchJson Compact =>
        field ??= new(
            new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
}
