using ChatBot.Search.Documents;
using ChatBot.Search.Readers.Html;
using Markdig.Syntax;

namespace ChatBot.Search.Readers.Faq;

/// <summary>
/// Makes each entry of a list of questions and answers a section: the question its heading, the answer its text,
/// other questions and the prompts that lead to it other ways to ask.
/// </summary>
internal static class QuestionAnswerList
{
    private const int QuestionLevel = 2;

    /// <summary>In UTF-16 units; a shorter answer, such as "yes", may answer different questions.</summary>
    private const int LeastToJoin = 40;

    /// <summary>What lacks a question or an answer is reported and left out.</summary>
    public static void Write(DocumentBuilder builder, IEnumerable<QuestionAnswer> entries, ReadProblems problems)
    {
        var joined = new Dictionary<string, List<QuestionAnswer>>(StringComparer.Ordinal);
        var prompts = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (entry, index) in entries.Select((entry, index) => (entry, index)))
        {
            foreach (var prompt in entry.Prompts)
                ValuesOf(prompts, prompt.Target).Add(prompt.Text);
            if (entry.IsComplete)
                ValuesOf(joined, Key(entry, index)).Add(entry);
            else
                problems.Add(ProblemKind.IncompleteRow, entry.Line, entry.Id);
        }
        foreach (var same in joined.Values)
            Write(builder, same, prompts.GetValueOrDefault(same[0].Id) ?? [], problems);
    }

    private static string Key(QuestionAnswer entry, int index) =>
        entry.Id.Length > 0 ? "id " + entry.Id
        : entry.Answer.Length >= LeastToJoin ? "answer " + entry.Answer
        : $"entry {index}";

    private static List<T> ValuesOf<T>(Dictionary<string, List<T>> lists, string key) =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static void Write(
        DocumentBuilder builder,
        List<QuestionAnswer> same,
        List<string> prompts,
        ReadProblems problems
    )
    {
        var blocks = MarkdownBlocks.Parse(same[0].Answer, same[0].Line, problems);
        if (blocks.Count == 0)
            return;
        string[] questions =
        [
            .. same.SelectMany(entry => entry.Questions)
                .Concat(prompts)
                .Select(HtmlText.Collapsed)
                .Where(question => question.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
        builder.Heading(QuestionLevel, questions[0]);
        builder.SectionQuestions(questions[1..]);
        if (same.Find(entry => WebAddress.IsValid(entry.Source)) is { } sourced)
            builder.SectionSource(sourced.Source);
        var writer = new MarkdownWriter(builder, html => WriteHtml(builder, html, problems), QuestionLevel);
        // What the question leads to must stand in its own section.
        if (blocks[0] is HeadingBlock heading)
            builder.Paragraph(MarkdownText.Of(heading.Inline));
        foreach (var block in blocks.Skip(blocks[0] is HeadingBlock ? 1 : 0))
            writer.Write(block);
    }

    // Answers taken from web pages may still be in their language.
    private static void WriteHtml(DocumentBuilder builder, HtmlBlock html, ReadProblems problems)
    {
        if (HtmlParsing.Parse(html.Lines.ToString(), problems)?.Body is { } body)
            new HtmlWriter(builder, title: null, isLeftOut: _ => false, QuestionLevel).Write(body);
    }
}
