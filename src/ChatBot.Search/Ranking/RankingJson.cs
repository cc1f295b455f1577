using System.Text.Json.Serialization;

namespace ChatBot.Search.Ranking;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    WriteIndented = true,
    RespectRequiredConstructorParameters = true
)]
[JsonSerializable(typeof(TrainedModel))]
internal sealed partial class RankingJson : JsonSerializerContext;
