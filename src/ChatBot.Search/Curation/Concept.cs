namespace ChatBot.Search.Curation;

/// <summary>A row of the glossary: the ways to say one thing, by language, the most usual first.</summary>
/// <param name="Line">Of the file, counted from 1.</param>
public sealed record Concept(int Line, IReadOnlyDictionary<string, IReadOnlyList<string>> Forms)
{
    /// <summary>Whether it is a name, as its English or French form is written.</summary>
    public bool IsName { get; } =
        (Forms.GetValueOrDefault("en") ?? Forms.GetValueOrDefault("fr")) is [{ Length: > 0 } first, ..]
        && char.IsUpper(first[0]);

    public IReadOnlyList<string> In(string language) => Forms.GetValueOrDefault(language) ?? [];
}
