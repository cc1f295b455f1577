using System.Text.Json.Serialization;

namespace ChatBot.Texts;

/// <summary>A resource file has all texts and no other: a missing or a misspelt one fails at once.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true
)]
[JsonSerializable(typeof(TextResources))]
internal sealed partial class TextJson : JsonSerializerContext;
