using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ChatBot.Access;

/// <summary>A refusal for programs, laid out as the Bot Connector's REST reference has its errors.</summary>
internal sealed partial record ErrorAnswer(ErrorAnswer.Fault Error)
{
    /// <param name="code">For programs, in Pascal case.</param>
    /// <param name="message">For developers, in English.</param>
    public static JsonHttpResult<ErrorAnswer> Of(int status, string code, string message) =>
        TypedResults.Json(new ErrorAnswer(new Fault(code, message)), Json.Default.ErrorAnswer, statusCode: status);

    internal sealed record Fault(string Code, string Message);

    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    [JsonSerializable(typeof(ErrorAnswer))]
    internal sealed partial class Json : JsonSerializerContext;
}
