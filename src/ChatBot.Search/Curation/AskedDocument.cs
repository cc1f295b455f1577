using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Curation;

/// <summary>Ways to ask as a document, a section for each thing that is asked for, so that they are indexed and found as passages are.</summary>
internal static class AskedDocument
{
    private const int HeadingLevel = 2;

    public static Document Of(string path, string language, IEnumerable<IReadOnlyList<string>> asked)
    {
        var builder = new DocumentBuilder(new ReaderLimits());
        foreach (var lines in asked)
        {
            builder.Heading(HeadingLevel, lines[0]);
            builder.SectionQuestions(lines);
            foreach (var line in lines)
                builder.Paragraph(line);
        }
        var content = builder.Build(new DocumentProperties());
        return new Document
        {
            Path = path,
            Title = "",
            Language = language,
            Audience = Audience.Public,
            Text = content.Text,
            Sections = content.Sections,
        };
    }
}
