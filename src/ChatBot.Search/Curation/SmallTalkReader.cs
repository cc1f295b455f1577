using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ChatBot.Search.Curation;

/// <summary>Reads <c>smalltalk/LANGUAGE.yaml</c>: a list of intent, phrases and reply.</summary>
public static class SmallTalkReader
{
    public static (IReadOnlyList<SmallTalkEntry> Entries, Problem? Problem) Read(CurationFile file)
    {
        Problem Wrong(int? line, ProblemKind kind, string detail = "") => new(file.Path, line, kind, detail);
        if (!Language.IsKnown(LanguageOf(file)))
            return ([], Wrong(null, ProblemKind.NotALanguage, LanguageOf(file)));
        try
        {
            var reader = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
            var entries = reader.Deserialize<List<SmallTalkEntry>?>(file.Text) ?? [];
            return entries.FindIndex(entry => !IsWhole(entry)) is var wrong and >= 0
                ? ([], Wrong(null, ProblemKind.NotSmallTalk, entries[wrong]?.Intent ?? ""))
                : (entries, null);
        }
        // InvalidOperationException is YamlDotNet's own on some malformed scalars.
        catch (Exception e) when (e is YamlException or InvalidOperationException)
        {
            return ([], Wrong((int?)(e as YamlException)?.Start.Line, ProblemKind.NotSmallTalk));
        }
    }

    // What is left empty in the file is null, and a phrase without letters would be said by any punctuation.
    private static bool IsWhole(SmallTalkEntry? entry) =>
        entry is { Phrases: { Count: > 0 } phrases, Reply: { } reply }
        && !string.IsNullOrWhiteSpace(reply)
        && phrases.TrueForAll(phrase => phrase?.Any(char.IsLetterOrDigit) == true);

    public static string LanguageOf(CurationFile file) => Path.GetFileNameWithoutExtension(file.Path);
}
