using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Search.Readers.Pdf.Blocks;
using ChatBot.Search.Readers.Pdf.Layout;
using ChatBot.Search.Readers.Pdf.Segments;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace ChatBot.Search.Readers.Pdf;

/// <summary>
/// PDF (by PdfPig) to text in reading order, with its pages. Forms, scripts, embedded files and
/// everything else that is not printed on a page is left alone.
/// </summary>
internal static class PdfReader
{
    private static readonly ParsingOptions Options = new()
    {
        UseLenientParsing = true,
        SkipMissingFonts = true,
        MaxStackDepth = 64,
    };

    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        try
        {
            using var document = PdfDocument.Open(file.Content.ToArray(), Options);
            if (!HasEnd(file.Content.Span) || document.NumberOfPages == 0)
                problems.Add(ProblemKind.Damaged, detail: "PDF");
            else if (Pages(document, limits) is { Count: > 0 } pages)
                return Build(pages, PdfProperties.Of(document), limits);
            else
                problems.Add(HasImages(document) ? ProblemKind.ScannedPages : ProblemKind.Empty);
        }
        catch (PdfDocumentEncryptedException)
        {
            problems.Add(ProblemKind.Encrypted);
        }
        return null;
    }

    // A truncated file is still opened, without the pages that are lost.
    private static bool HasEnd(ReadOnlySpan<byte> content) =>
        content[^Math.Min(content.Length, 2048)..].IndexOf("%%EOF"u8) >= 0;

    private static bool HasImages(PdfDocument document) => document.GetPages().Any(page => page.NumberOfImages > 0);

    private static IReadOnlyList<PageText> Pages(PdfDocument document, ReaderLimits limits)
    {
        var pages = new List<PageText>();
        long length = 0;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            var page = document.GetPage(number);
            length += page.Letters.Count;
            if (length > limits.MaxTextLength)
                throw new TextTooLongException();
            var segments = SegmentFinder.Find(page);
            if (segments.Count == 0)
                continue;
            var (bottom, top) = (Math.Min(0, segments.Min(s => s.Bottom)), segments.Max(s => s.Top));
            pages.Add(new PageText(number, bottom, bottom < 0 ? top : Math.Max(top, page.Height), segments));
        }
        return RunningLines.Drop(pages);
    }

    private static DocumentContent Build(
        IReadOnlyList<PageText> pages,
        DocumentProperties properties,
        ReaderLimits limits
    )
    {
        var segments = pages.SelectMany(page => page.Segments).ToList();
        var hyphenation = new Hyphenation(segments.Select(s => s.Text));
        var reader = new PageReader(hyphenation, LineSpacing.Of(pages));
        var bodySize =
            segments.Count == 0
                ? 10
                : segments.GroupBy(s => Math.Round(s.Size * 2) / 2).MaxBy(group => group.Sum(s => s.Text.Length))!.Key;
        var blocks = PageFlow.Join(pages.SelectMany(reader.Read), hyphenation, bodySize);
        var builder = new DocumentBuilder(limits);
        if (blocks.Count == 0)
            return builder.Build(properties);
        var headings = new Headings(blocks, bodySize, properties.Title);
        new PdfWriter(builder, headings).Write(blocks);
        var content = builder.Build(properties with { Title = headings.Title });
        // A template's language is often left behind in a document of another.
        var guess = LanguageGuess.Of(content.Text);
        return guess is null || guess == properties.Language
            ? content
            : content with
            {
                Properties = content.Properties with { Language = null },
            };
    }
}
