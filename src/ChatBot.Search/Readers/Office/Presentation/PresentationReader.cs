using ChatBot.Search.Documents;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace ChatBot.Search.Readers.Office.Presentation;

/// <summary>PowerPoint (by the Open XML SDK): each slide that is shown is a section and a page.</summary>
internal static class PresentationReader
{
    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems) =>
        OfficePackage.Read(
            file,
            limits,
            problems,
            (stream, settings) => PresentationDocument.Open(stream, false, settings),
            Read
        );

    private static DocumentContent? Read(PresentationDocument document, ReaderLimits limits, ReadProblems problems)
    {
        if (document.PresentationPart is not { Presentation: { } presentation } main)
        {
            problems.Add(ProblemKind.Damaged, detail: "PowerPoint");
            return null;
        }
        var builder = new DocumentBuilder(limits);
        string? title = null;
        var number = 0;
        foreach (var id in presentation.SlideIdList?.Elements<SlideId>() ?? [])
        {
            number++;
            if (
                id.RelationshipId?.Value is not { } relation
                || !main.TryGetPartById(relation, out var part)
                || part is not SlidePart { Slide: { } slide } slidePart
                || slide.Show?.Value == false
            )
                continue;
            builder.BeginPage(PageKind.Slide, number);
            var written = SlideWriter.Write(builder, slidePart, number);
            title ??= written;
        }
        var properties = OfficeProperties.Of(document);
        return OfficeProperties.WithLanguage(
            builder.Build(properties with { Title = properties.Title ?? title }),
            null
        );
    }
}
