using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Readers.Faq;
using ChatBot.Search.Readers.Html;
using ChatBot.Search.Readers.Office;
using ChatBot.Search.Readers.Office.Presentation;
using ChatBot.Search.Readers.Office.Word;
using ChatBot.Search.Readers.Office.Workbook;
using ChatBot.Search.Readers.Pdf;

namespace ChatBot.Search.Readers;

/// <summary>Reads one file of the knowledge folder by its extension.</summary>
public static class DocumentReader
{
    private static readonly Dictionary<string, FormatReader> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        [".md"] = MarkdownReader.Read,
        [".markdown"] = MarkdownReader.Read,
        [".txt"] = PlainTextReader.Read,
        [".pdf"] = PdfReader.Read,
        [".docx"] = WordReader.Read,
        [".docm"] = WordReader.Read,
        [".pptx"] = PresentationReader.Read,
        [".pptm"] = PresentationReader.Read,
        [".xlsx"] = WorkbookReader.Read,
        [".xlsm"] = WorkbookReader.Read,
        [".doc"] = OldOfficeReader.Read,
        [".ppt"] = OldOfficeReader.Read,
        [".xls"] = OldOfficeReader.Read,
        [".html"] = HtmlReader.Read,
        [".htm"] = HtmlReader.Read,
        [".xhtml"] = HtmlReader.Read,
        [".csv"] = DelimitedReader.Read,
        [".tsv"] = DelimitedReader.Read,
        [".json"] = QnaExportReader.Read,
        [".jsonl"] = JsonLinesReader.Read,
    };

    // Readers of this project's own, which need little more than the text itself.
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        ".md",
        ".markdown",
        ".txt",
        ".csv",
        ".tsv",
        ".json",
        ".jsonl",
    };

    private delegate DocumentContent? FormatReader(SourceFile file, ReaderLimits limits, ReadProblems problems);

    /// <summary>The extensions of all files that have a reader, in alphabetical order.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [.. Formats.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Whether a reader exists for a file of this name.</summary>
    public static bool IsSupported(string path) => Formats.ContainsKey(Path.GetExtension(path));

    /// <summary>Whether a file of this name may loop, exhaust memory or end the process that reads it.</summary>
    public static bool IsIsolated(string path) => IsSupported(path) && !Plain.Contains(Path.GetExtension(path));

    public static ReadResult Read(SourceFile file, ReaderSettings settings, ReaderLimits? limits = null)
    {
        limits ??= new ReaderLimits();
        var problems = new ReadProblems(file.Path);
        try
        {
            if (!Formats.TryGetValue(Path.GetExtension(file.Path), out var read))
                problems.Add(ProblemKind.UnsupportedFormat, detail: Path.GetExtension(file.Path));
            else if (read(file, limits, problems) is { } content)
                return new ReadResult(Finish(file.Path, content, settings, problems), problems.All);
        }
        catch (TextTooLongException)
        {
            problems.Add(ProblemKind.TooMuchText, detail: $"{limits.MaxTextLength}");
        }
        catch (OutOfMemoryException)
        {
            return TooMuchMemory(file.Path, limits);
        }
#pragma warning disable CA1031 // One document that breaks a reader must not stop the build.
        catch (Exception e)
#pragma warning restore CA1031
        {
            problems.Add(ProblemKind.Damaged, detail: e.GetType().Name);
        }
        return ReadResult.Failed(problems.All);
    }

    internal static ReadResult TooMuchMemory(string path, ReaderLimits limits) =>
        ReadResult.Failed(new Problem(path, null, ProblemKind.TooMuchMemory, $"{limits.MaxMemory >> 20} MB"));

    private static Document? Finish(
        string path,
        DocumentContent content,
        ReaderSettings settings,
        ReadProblems problems
    )
    {
        if (content.Sections.All(section => section.Blocks.All(block => block.Kind == BlockKind.Heading)))
        {
            problems.Add(ProblemKind.Empty);
            return null;
        }
        var properties = content.Properties;
        return new Document
        {
            Path = path,
            Title = properties.Title ?? Path.GetFileNameWithoutExtension(path),
            Language =
                properties.Language
                ?? FolderLanguage(path)
                ?? LanguageGuess.Of(content.Text)
                ?? settings.DefaultLanguage,
            Audience = properties.Audience ?? settings.DefaultAudience,
            Date = properties.Date,
            ValidUntil = properties.ValidUntil,
            Source = properties.Source,
            Questions = properties.Questions,
            Text = content.Text,
            Sections = content.Sections,
            Pages = content.Pages,
        };
    }

    private static string? FolderLanguage(string path)
    {
        var folder = path.Split('/')[0];
        return Language.IsKnown(folder) ? folder : null;
    }
}
