using System.Text.Json.Serialization;

namespace ChatBot.Search.Ranking;

/// <summary>The JSON that weights are kept in.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(Dictionary<string, double>))]
internal sealed partial class RankingJson : JsonSerializerContext;
