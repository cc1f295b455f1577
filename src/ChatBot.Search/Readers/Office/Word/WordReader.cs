using ChatBot.Search.Documents;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Search.Readers.Office.Word;

/// <summary>Word (by the Open XML SDK) to text and sections. Comments, headers and footers are left out.</summary>
internal static class WordReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems) =>
        OfficePackage.Read(
            file,
            limits,
            problems,
            (stream, settings) => WordprocessingDocument.Open(stream, false, settings),
            Read
        );

    private static DocumentContent? Read(WordprocessingDocument document, ReaderLimits limits, ReadProblems problems)
    {
        if (document.MainDocumentPart is not { Document.Body: { } body } main)
        {
            problems.Add(ProblemKind.Damaged, detail: "Word");
            return null;
        }
        var properties = OfficeProperties.Of(document);
        var builder = new DocumentBuilder(limits);
        var walk = new WordBody(builder, main, properties.Title);
        walk.Read(body);
        walk.WriteNotes();
        var declared = main.StyleDefinitionsPart
            ?.Styles
            ?.DocDefaults
            ?.RunPropertiesDefault
            ?.RunPropertiesBaseStyle
            ?.Languages;
        return OfficeProperties.WithLanguage(
            builder.Build(properties with { Title = walk.Title }),
            declared?.Val?.Value
        );
    }
}
