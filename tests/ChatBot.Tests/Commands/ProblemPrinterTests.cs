using ChatBot.Commands;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;

namespace ChatBot.Tests.Commands;

public sealed class ProblemPrinterTests
{
    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Without_a_detail_there_are_no_brackets(string language)
    {
        var line = Print(new Problem("smalltalk/fr.yaml", null, ProblemKind.NotSmallTalk, ""), language);

        Assert.DoesNotContain(line, c => c is '(' or ')' or '（' or '）');
        Assert.Contains("intent", line, StringComparison.Ordinal);
        Assert.Contains(
            "greeting",
            Print(new Problem("a", null, ProblemKind.NotSmallTalk, "greeting"), language),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("fr", "1\u202F500")]
    [InlineData("en", "1,500")]
    [InlineData("es", "1\u202F500")]
    [InlineData("ru", "1\u00A0500")]
    [InlineData("ar", "1,500")]
    [InlineData("zh", "1,500")]
    public void The_longest_text_is_told_in_characters(string language, string expected) =>
        Assert.Contains(
            expected,
            Print(new Problem("a.md", null, ProblemKind.TooMuchText, "1500"), language),
            StringComparison.Ordinal
        );

    private static string Print(Problem problem, string language)
    {
        using var error = new StringWriter();
        ProblemPrinter.Print([problem], CommandRun.TerminalTo(TextWriter.Null, error, language));
        return error.ToString();
    }
}
