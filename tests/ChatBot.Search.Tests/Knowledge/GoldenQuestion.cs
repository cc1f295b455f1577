using System.Text.Json;
using System.Text.Json.Serialization;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Knowledge;

/// <summary>A question people ask, and the places that answer it: <c>document#section</c>, any of which is right.</summary>
internal sealed record GoldenQuestion
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public required string Id { get; init; }

    public required string Question { get; init; }

    public required string Language { get; init; }

    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>Empty where the documents do not answer.</summary>
    public required IReadOnlyList<string> Expected { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Set in a dialogue: the question is complete in itself, whatever was said before.</summary>
    public bool Trap { get; init; }

    public bool IsAnswered => Expected.Count > 0;

    public static IReadOnlyList<GoldenQuestion> Read(string file) =>
        [.. File.ReadLines(file).Select(line => JsonSerializer.Deserialize<GoldenQuestion>(line, Options)!)];

    /// <summary>The distinct stems of a text, without the words that only ask or bind.</summary>
    public static HashSet<string> ContentWords(string text, string language) =>
        [.. QuestionAnalyzer.Words(text, language).Select(word => word.Stem)];
}
