using System.Text;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Evaluation.Datasets;

/// <summary>A set's corpus as a source of documents, whose paths are the ids of the set.</summary>
/// <param name="withTitles">Whether titles are indexed; by custom the bodies alone are.</param>
public sealed class BeirSource(string folder, bool withTitles = false) : IDocumentSource
{
    private const string Section = "text";

    private Dictionary<string, BeirDocument> documents = [];

    public string Path { get; } = System.IO.Path.GetFullPath(folder);

    public bool Exists => Directory.Exists(Path);

    public string Readers => nameof(BeirSource);

    /// <summary>Reads the corpus through and keeps nothing, so that a mistake in it is known before a build.</summary>
    /// <exception cref="InvalidDataException">As <see cref="BeirDataset.Load"/>.</exception>
    public void Check()
    {
        var mistakes = new Mistakes();
        _ = new BeirFolder(Path, mistakes).Documents().Count();
        mistakes.ThrowIfAny();
    }

    /// <exception cref="InvalidDataException">As <see cref="BeirDataset.Load"/>.</exception>
    public SourceListing List()
    {
        var mistakes = new Mistakes();
        documents = new BeirFolder(Path, mistakes).Documents().ToDictionary(d => d.Id, StringComparer.Ordinal);
        mistakes.ThrowIfAny();
        return new SourceListing([.. documents.Keys.Order(StringComparer.Ordinal)], []);
    }

    public (SourceFile? File, Problem? Problem) Open(string path)
    {
        var document = documents[path];
        var hashed = $"{document.Language}\n{TitleOf(document)}\n{TextOf(document)}";
        return (new SourceFile(path, Encoding.UTF8.GetBytes(hashed)), null);
    }

    public ReadResult Read(SourceFile file, ReaderSettings settings)
    {
        var document = documents[file.Path];
        var text = TextOf(document);
        if (string.IsNullOrWhiteSpace(text))
            return ReadResult.Failed(new Problem(document.Id, null, ProblemKind.Empty));
        return new ReadResult(
            new Document
            {
                Path = document.Id,
                Title = TitleOf(document),
                Language = LanguageOf(document) ?? settings.DefaultLanguage,
                Audience = Audience.Public,
                Text = text,
                Sections = [new Section(Section, [], null, [.. Paragraphs(text)])],
            },
            []
        );
    }

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration() => ([], []);

    private string TitleOf(BeirDocument document) => withTitles ? document.Title : "";

    private static string TextOf(BeirDocument document) => document.Text.ReplaceLineEndings("\n");

    private static string? LanguageOf(BeirDocument document) =>
        document.Language is { } language && Language.IsKnown(language) ? language : LanguageGuess.Of(document.Text);

    private static IEnumerable<Block> Paragraphs(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
                yield return new Block(BlockKind.Paragraph, start, end);
            start = end + 1;
        }
    }
}
