using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ChatBot.Search.Evaluation;

/// <summary>Streams the lines of a UTF-8 file, numbered from 1; blank ones are passed over.</summary>
internal static class LineReader
{
    private const string NoObject = "this is not an object that can be read.";

    /// <exception cref="InvalidDataException">The file is missing or cannot be read.</exception>
    public static IEnumerable<(int Line, string Text)> Lines(string path)
    {
        using var reader = Guarded(path, () => new StreamReader(path));
        for (var line = 1; Guarded(path, reader.ReadLine) is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
                yield return (line, text);
        }
    }

    /// <summary>One JSON object a line. A line that is none is a mistake and left out.</summary>
    /// <exception cref="InvalidDataException">The file is missing or cannot be read.</exception>
    public static IEnumerable<(int Line, T Value)> Objects<T>(string path, JsonTypeInfo<T> type, Mistakes mistakes)
        where T : class
    {
        foreach (var (line, text) in Lines(path))
        {
            if (TryParse(text, type, out var value, out var error))
                yield return (line, value);
            else
                mistakes.Add(path, line, error);
        }
    }

    private static bool TryParse<T>(
        string text,
        JsonTypeInfo<T> type,
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out string? error
    )
        where T : class
    {
        try
        {
            value = JsonSerializer.Deserialize(text, type);
            error = NoObject;
        }
        catch (JsonException e)
        {
            value = null;
            error = Explain<T>(e);
        }
        return value is not null;
    }

    // Names of our types and places within the one line say nothing to whoever wrote the file.
    private static string Explain<T>(JsonException e) =>
        (e.InnerException, e.Message.Split(" Path: "), e.Path) switch
        {
            (JsonException, [var message, ..], _) => $"this is not JSON: {message}",
            (_, [_, _], "$") => NoObject,
            (_, [_, _], var path) => $"{path} is null or not what belongs there.",
            _ => e.Message.Replace($"type '{typeof(T).FullName}'", "this line", StringComparison.Ordinal),
        };

    private static T Guarded<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InvalidDataException($"{path}: the file is missing.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: the file cannot be read. {e.Message}", e);
        }
    }
}
