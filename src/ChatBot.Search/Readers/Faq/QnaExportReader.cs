using System.Text.Json;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Readers.Faq;

/// <summary>A knowledge base exported as JSON from QnA Maker or custom question answering.</summary>
internal static class QnaExportReader
{
    private const string Expected = "QnA Maker, custom question answering";

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static DocumentContent? Read(SourceFile file, ReaderLimits limits, ReadProblems problems)
    {
        if (TextDecoder.Decode(file, problems) is not { } text)
            return null;
        try
        {
            using var json = JsonDocument.Parse(text, Options);
            return Read(json.RootElement, limits, problems);
        }
        catch (JsonException e)
        {
            problems.Add(ProblemKind.NotJson, (int?)e.LineNumber + 1, Expected);
            return null;
        }
    }

    private static DocumentContent? Read(JsonElement root, ReaderLimits limits, ReadProblems problems)
    {
        if (Entries(root) is not { } entries)
        {
            problems.Add(ProblemKind.NotJson, detail: Expected);
            return null;
        }
        var builder = new DocumentBuilder(limits);
        QuestionAnswerList.Write(builder, entries.EnumerateArray().Select(entry => QnaJson.Entry(entry)), problems);
        var language = QnaJson.Text(QnaJson.Member(root, "metadata"), "language");
        var content = builder.Build(new DocumentProperties { Language = Language.IsKnown(language) ? language : null });
        return content.Sections.Count == 0 && problems.All.Count > 0 ? null : content;
    }

    // A download wraps them in one of these; some tools keep the bare list.
    private static JsonElement? Entries(JsonElement root)
    {
        JsonElement[] places =
        [
            root,
            QnaJson.Member(root, "qnaDocuments"),
            QnaJson.Member(root, "qnaList"),
            QnaJson.Member(QnaJson.Member(root, "assets"), "qnas"),
            QnaJson.Member(root, "value"),
        ];
        foreach (var place in places.Where(place => place.ValueKind == JsonValueKind.Array))
        {
            if (place.EnumerateArray().Any(QnaJson.IsEntry))
                return place;
        }
        return null;
    }
}
