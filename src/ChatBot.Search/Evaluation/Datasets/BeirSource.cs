using System.Security.Cryptography;
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

    public string Path { get; } = System.IO.Path.GetFullPath(folder);

    public bool Exists => Directory.Exists(Path);

    /// <summary>Reads the corpus through and keeps nothing, so that a mistake in it is known before a build.</summary>
    /// <exception cref="InvalidDataException">As <see cref="BeirDataset.Load"/>.</exception>
    public void Check()
    {
        var mistakes = new Mistakes();
        _ = new BeirFolder(Path, mistakes).Documents().Count();
        mistakes.ThrowIfAny();
    }

    /// <exception cref="InvalidDataException">As <see cref="BeirDataset.Load"/>.</exception>
    public SourceListing Read(ReaderSettings settings)
    {
        var mistakes = new Mistakes();
        var documents = new BeirFolder(Path, mistakes).Documents().ToList();
        mistakes.ThrowIfAny();
        return new SourceListing(documents.Count, [], documents.Select(document => Entry(document, settings)));
    }

    public (IReadOnlyList<SourceFile> Files, IReadOnlyList<Problem> Problems) ReadCuration() => ([], []);

    private SourceEntry Entry(BeirDocument document, ReaderSettings settings)
    {
        var text = document.Text.ReplaceLineEndings("\n");
        var title = withTitles ? document.Title : "";
        var result = string.IsNullOrWhiteSpace(text)
            ? ReadResult.Failed(new Problem(document.Id, null, ProblemKind.Empty))
            : new ReadResult(
                new Document
                {
                    Path = document.Id,
                    Title = title,
                    Language = LanguageOf(document) ?? settings.DefaultLanguage,
                    Audience = Audience.Public,
                    Text = text,
                    Sections = [new Section(Section, [], null, [.. Paragraphs(text)])],
                },
                []
            );
        return new SourceEntry(
            document.Id,
            result,
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{document.Language}\n{title}\n{text}")))
        );
    }

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
