using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Commands;

/// <summary>Writes an enumeration's value as its name in camel case.</summary>
internal sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase)
    where T : struct, Enum;
