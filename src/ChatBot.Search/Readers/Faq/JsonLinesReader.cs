using System.Text.Json;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Html;

namespace ChatBot.Search.Readers.Faq;

/// <summary>
/// JSON Lines: each line a document of a BEIR corpus (<c>_id</c>, <c>title</c>, <c>text</c>), which becomes a
/// section, or a question with its answer.
/// </summary>
internal static class JsonLinesReader
{
    private const int SectionLevel = 2;
    private const string Expected = """{"_id", "title", "text"}""";

    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        var builder = new DocumentBuilder(limits);
        var entries = new List<QuestionAnswer>();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (!line.IsWhiteSpace() && !IsRead(line.ToString(), number, builder, entries))
                problems.Add(ProblemKind.NotJson, number, Expected);
        }
        QuestionAnswerList.Write(builder, entries, problems);
        var content = builder.Build(new DocumentProperties());
        return content.Sections.Count == 0 && problems.All.Count > 0 ? null : content;
    }

    private static bool IsRead(string line, int number, DocumentBuilder builder, List<QuestionAnswer> entries)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            if (QnaJson.IsEntry(root))
            {
                entries.Add(QnaJson.Entry(root, number));
                return true;
            }
            return IsWritten(root, builder);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsWritten(JsonElement document, DocumentBuilder builder)
    {
        var title = HtmlText.Collapsed(QnaJson.Text(document, "title"));
        var heading = title.Length > 0 ? title : HtmlText.Collapsed(QnaJson.Text(document, "_id"));
        string[] paragraphs = QnaJson
            .Text(document, "text")
            .ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (heading.Length == 0 || paragraphs.Length == 0)
            return false;
        builder.Heading(SectionLevel, heading);
        var source = QnaJson.Text(QnaJson.Member(document, "metadata"), "url");
        if (WebAddress.IsValid(source))
            builder.SectionSource(source);
        foreach (var paragraph in paragraphs)
            builder.Paragraph(paragraph);
        return true;
    }
}
