using System.Text.Json;
using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Spelling;
using Document = ChatBot.Search.Documents.Document;

namespace ChatBot.Search.Generations;

/// <summary>
/// A built index, opened for searching by any number of threads. It never changes. Whoever searches
/// holds it by <see cref="TryHold"/>, so that a newer generation can take its place meanwhile.
/// </summary>
public sealed class Generation : IDisposable
{
    private readonly OpenIndexes indexes;
    private readonly Vocabularies vocabularies;
    private readonly Lazy<ILookup<(string Language, string Document), AskedSection>> asked;
    private int holders = 1;

    private Generation(string folder, Manifest manifest)
    {
        Manifest = manifest;
        var curator = new Curator(manifest.Curation.Select(file => ReadCuration(folder, file.Path)));
        (Glossary, Pins, SmallTalk, Asked) = (curator.Glossary, curator.Pins, curator.SmallTalk, curator.Asked);
        asked = new(() => Asked.ToLookup(section => (section.Language, section.Document)));
        indexes = new OpenIndexes(folder, [.. manifest.Entries.Keys]);
        vocabularies = new Vocabularies(indexes.Languages, Glossary);
        Forms = new IndexedForms(Glossary);
        // Most passages first; the order of the six where two have as many.
        Languages = [.. Language.All.Where(manifest.Passages.ContainsKey).OrderByDescending(l => manifest.Passages[l])];
    }

    public Manifest Manifest { get; }

    public string Id => Manifest.Id;

    /// <summary>The languages that have documents, the one with the most passages first.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <exception cref="InvalidDataException">It is missing, damaged or of a newer format.</exception>
    public static Generation Open(string folder)
    {
        var manifest = ReadManifest(folder);
        try
        {
            return new Generation(folder, manifest);
        }
        catch (Exception e) when (GenerationCheck.IsDamage(e))
        {
            throw new InvalidDataException($"The generation in {folder} is missing or damaged: index again.", e);
        }
    }

    /// <exception cref="InvalidDataException">It is missing, damaged, of another generation or of another format.</exception>
    internal static Manifest ReadManifest(string folder)
    {
        Manifest? manifest;
        try
        {
            using var stream = File.OpenRead(Path.Combine(folder, GenerationStore.ManifestFile));
            manifest = JsonSerializer.Deserialize(stream, GenerationJson.Default.Manifest);
        }
        catch (Exception e) when (e is IOException or JsonException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"The generation in {folder} is missing or damaged: index again.", e);
        }
        if (manifest?.Id != Path.GetFileName(folder))
            throw new InvalidDataException($"The manifest in {folder} is of another generation: index again.");
        CheckVersions(manifest!);
        return manifest!;
    }

    public bool TryHold()
    {
        int seen;
        do
        {
            seen = Volatile.Read(ref holders);
            if (seen == 0)
                return false;
        } while (Interlocked.CompareExchange(ref holders, seen + 1, seen) != seen);
        return true;
    }

    /// <summary>Gives up one hold; the files close with the last one.</summary>
    public void Dispose()
    {
        if (Interlocked.Decrement(ref holders) > 0)
            return;
        indexes.Dispose();
    }

    /// <summary>A whole document by its path, or null.</summary>
    public Document? Document(string path) => indexes.Documents.Find(path);

    /// <summary>All documents in the order of their paths.</summary>
    public IEnumerable<Document> Documents() =>
        Manifest.Documents.Select(document => indexes.Documents.Find(document.Path)!);

    public Glossary Glossary { get; }

    internal IndexedForms Forms { get; }

    public PinBoard Pins { get; }

    public SmallTalk SmallTalk { get; }

    /// <summary>Other ways to ask that stand beside the documents.</summary>
    public IReadOnlyList<AskedSection> Asked { get; }

    /// <summary>Those in one language for one document.</summary>
    internal IEnumerable<AskedSection> AskedOf(string language, string document) => asked.Value[(language, document)];

    internal Vocabulary Vocabulary(string language) => vocabularies.Of(language);

    /// <summary>Whether there is anything to ask in a language: documents, or signposts to those of others.</summary>
    internal bool Searches(string language) => indexes.Languages.ContainsKey(language);

    internal LanguageIndex Index(string language) => indexes.Languages[language];

    private static void CheckVersions(Manifest manifest)
    {
        if (manifest.Versions == FormatVersions.Current)
            return;
        var advice = manifest.Versions.Storage > FormatVersions.Current.Storage ? "update the program" : "index again";
        throw new InvalidDataException(
            $"Generation {manifest.Id} has format {manifest.Versions}, this version of the program {FormatVersions.Current}: {advice}."
        );
    }

    private static SourceFile ReadCuration(string folder, string path) =>
        new(path, File.ReadAllBytes(Path.Combine(folder, GenerationFolder.Curation, path)));
}
