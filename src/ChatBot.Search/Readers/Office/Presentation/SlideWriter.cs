using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace ChatBot.Search.Readers.Office.Presentation;

/// <summary>Writes a slide: its title, its shapes from the top down, then what the speaker says.</summary>
internal static class SlideWriter
{
    /// <summary>Shapes as far apart as this stand on one height, in EMU (a third of an inch).</summary>
    private const long SameHeight = 304_800;

    /// <summary>The slide's title, if it has one.</summary>
    public static string? Write(DocumentBuilder builder, SlidePart part, int number)
    {
        var shapes = part.Slide!.CommonSlideData?.ShapeTree is { } tree ? Shapes(tree).ToList() : [];
        var titleShape = shapes.OfType<Shape>().FirstOrDefault(shape => Kind(shape) is "title" or "ctrTitle");
        var title = titleShape is null ? "" : string.Join(' ', Paragraphs(titleShape).Select(SlideText.Of)).Trim();
        builder.BeginSection($"slide-{number}");
        if (title.Length > 0)
            builder.Heading(1, title);
        foreach (
            var shape in shapes
                .Where(shape => shape != titleShape)
                .OrderBy(shape => Place(shape).Y / SameHeight)
                .ThenBy(shape => Place(shape).X)
        )
        {
            if (shape is Shape text && Kind(text) is not ("sldNum" or "dt" or "ftr" or "hdr"))
                Write(builder, text);
            else
            {
                foreach (var table in shape.Descendants<Drawing.Table>())
                    SlideTable.Write(builder, table);
            }
        }
        foreach (var shape in part.NotesSlidePart?.NotesSlide?.CommonSlideData?.ShapeTree?.Elements<Shape>() ?? [])
        {
            if (Kind(shape) != "body")
                continue;
            foreach (var paragraph in Paragraphs(shape))
                builder.Paragraph(SlideText.Of(paragraph));
        }
        return title.Length > 0 ? title : null;
    }

    private static IEnumerable<OpenXmlElement> Shapes(OpenXmlElement tree) =>
        tree.ChildElements.SelectMany(child =>
            child switch
            {
                Shape or GraphicFrame when IsHidden(child) => [],
                Shape or GraphicFrame => [child],
                GroupShape group => Shapes(group),
                AlternateContent choice when choice.GetFirstChild<AlternateContentChoice>() is { } first => Shapes(
                    first
                ),
                _ => Enumerable.Empty<OpenXmlElement>(),
            }
        );

    private static bool IsHidden(OpenXmlElement shape) =>
        shape switch
        {
            Shape s => s.NonVisualShapeProperties?.NonVisualDrawingProperties?.Hidden?.Value,
            GraphicFrame f => f.NonVisualGraphicFrameProperties?.NonVisualDrawingProperties?.Hidden?.Value,
            _ => null,
        } == true;

    private static string? Kind(Shape shape) =>
        shape.NonVisualShapeProperties?.ApplicationNonVisualDrawingProperties?.GetFirstChild<PlaceholderShape>()
            is { } placeholder
            ? placeholder.Type?.InnerText ?? "body"
            : null;

    // A placeholder that stands where its layout has it says nothing of its place: it comes in file order.
    private static (long X, long Y) Place(OpenXmlElement shape)
    {
        var offset = shape switch
        {
            Shape s => s.ShapeProperties?.Transform2D?.Offset,
            GraphicFrame f => f.Transform?.Offset,
            _ => null,
        };
        return (offset?.X?.Value ?? 0, offset?.Y?.Value ?? 0);
    }

    private static IEnumerable<Drawing.Paragraph> Paragraphs(Shape shape) =>
        shape.TextBody?.Elements<Drawing.Paragraph>() ?? [];

    private static void Write(DocumentBuilder builder, Shape shape)
    {
        var isBody = Kind(shape) is "body" or "obj";
        var paragraphs = Paragraphs(shape).ToList();
        foreach (var paragraph in paragraphs)
        {
            var text = SlideText.Of(paragraph);
            var properties = paragraph.ParagraphProperties;
            var hasBullet =
                properties?.GetFirstChild<Drawing.CharacterBullet>() is not null
                || properties?.GetFirstChild<Drawing.AutoNumberedBullet>() is not null
                || (isBody && paragraphs.Count > 1 && properties?.GetFirstChild<Drawing.NoBullet>() is null);
            if (hasBullet)
                builder.ListItem(Math.Clamp(properties?.Level?.Value ?? 0, 0, 8), "•", text);
            else
                builder.Paragraph(text);
        }
    }
}
