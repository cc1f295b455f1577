using System.Text.RegularExpressions;
using ChatBot.Teams;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Tests.Teams;

public sealed partial class TeamsMarkdownTests
{
    [Theory]
    [InlineData("Ouvert de 9 h à 18 h.", "Ouvert de 9 h à 18 h.")]
    [InlineData("# Titre", "\\# Titre")]
    [InlineData("C# et F#", "C# et F#")]
    [InlineData("Titre\n===", "Titre  \n\\===")]
    [InlineData("Titre\n---", "Titre  \n\\---")]
    [InlineData("> cité", "\\> cité")]
    [InlineData("R&D", "R\\&D")]
    [InlineData("A & B", "A & B")]
    [InlineData("*a* _b_ `c` ~d~ [1](x) <b>", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[1\\](x) \\<b>")]
    [InlineData("a | b\n--|--", "a \\| b  \n--\\|--")]
    [InlineData("Il faut :\n\n- un ;\n- deux.", "Il faut :\n\n- un ;\n- deux.")]
    [InlineData("Il faut :\n\n1. un ;\n2. deux.", "Il faut :\n\n1. un ;\n2. deux.")]
    [InlineData("- un\n  - un bis", "- un\n  - un bis")]
    [InlineData("un\ndeux", "un  \ndeux")]
    [InlineData("-", "\\-")]
    [InlineData("", "")]
    public void Text_reads_as_it_stands_and_lists_as_lists(string text, string markdown) =>
        Assert.Equal(markdown, TeamsMarkdown.Of(text));

    [Property]
    public void No_character_is_lost_or_added_but_marks(NonNull<string> text) =>
        Assert.Equal(Plain(text.Get), Plain(Escape().Replace(TeamsMarkdown.Of(text.Get), "${mark}")));

    [Property]
    public void No_text_has_a_citation_of_its_own(PositiveInt number) =>
        Assert.DoesNotContain($"[{number.Get}]", TeamsMarkdown.Of($"voir [{number.Get}]"), StringComparison.Ordinal);

    private static string Plain(string text) => LineEnd().Replace(text, "\n");

    [GeneratedRegex(@"\\(?<mark>[!-/:-@\[-`{-~])", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@" *\n", RegexOptions.None, 1000)]
    private static partial Regex LineEnd();
}
