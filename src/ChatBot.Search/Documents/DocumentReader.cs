using System.Text;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Documents;

/// <summary>Reads one file of the knowledge folder by its extension.</summary>
public static class DocumentReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    public static ReadResult Read(SourceFile file, ReaderSettings settings)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(file.Content.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            return ReadResult.Failed(new Problem(file.Path, null, ProblemKind.NotUtf8));
        }

        return Path.GetExtension(file.Path).ToUpperInvariant() switch
        {
            ".MD" or ".MARKDOWN" => ReadMarkdown(file.Path, text, settings),
            ".TXT" => ReadPlainText(file.Path, text, settings),
            var other => ReadResult.Failed(new Problem(file.Path, null, ProblemKind.UnsupportedFormat, other)),
        };
    }

    /// <summary>Whether a reader exists for a file of this name.</summary>
    public static bool IsSupported(string path) =>
        Path.GetExtension(path).ToUpperInvariant() is ".MD" or ".MARKDOWN" or ".TXT";

    private static ReadResult ReadMarkdown(string path, string text, ReaderSettings settings)
    {
        var frontMatterReader = new FrontMatterReader(path);
        var (frontMatter, body) = frontMatterReader.Read(text);
        List<Problem> problems = [.. frontMatterReader.Problems];
        if (problems.Count > 0)
            return ReadResult.Failed(problems);

        var (title, content, sections) = MarkdownReader.Read(
            body,
            (line, kind, detail) => problems.Add(new Problem(path, line, kind, detail))
        );
        return problems.Count > 0
            ? ReadResult.Failed(problems)
            : Finish(path, frontMatter, title, (content, sections), settings);
    }

    private static ReadResult ReadPlainText(string path, string text, ReaderSettings settings)
    {
        var (title, content, sections) = PlainTextReader.Read(text);
        return Finish(path, new FrontMatter(), title, (content, sections), settings);
    }

    private static ReadResult Finish(
        string path,
        FrontMatter frontMatter,
        string? title,
        (string Text, IReadOnlyList<Section> Sections) content,
        ReaderSettings settings
    )
    {
        if (content.Sections.All(section => section.Blocks.All(block => block.Kind == BlockKind.Heading)))
            return ReadResult.Failed(new Problem(path, null, ProblemKind.Empty));
        return ReadResult.Of(
            new Document
            {
                Path = path,
                Title = frontMatter.Title ?? title ?? Path.GetFileNameWithoutExtension(path),
                Language =
                    frontMatter.Language
                    ?? FolderLanguage(path)
                    ?? LanguageGuess.Of(content.Text)
                    ?? settings.DefaultLanguage,
                Audience = frontMatter.Audience ?? settings.DefaultAudience,
                Date = frontMatter.Date,
                ValidUntil = frontMatter.ValidUntil,
                Source = frontMatter.Source,
                Questions = frontMatter.Questions,
                Text = content.Text,
                Sections = content.Sections,
            }
        );
    }

    private static string? FolderLanguage(string path)
    {
        var folder = path.Split('/')[0];
        return Language.IsKnown(folder) ? folder : null;
    }
}
