using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Curation;

public class SmallTalkReaderTests
{
    [Fact]
    public void An_entry_is_what_people_say_and_the_reply_to_it()
    {
        var (entries, problem) = Read(
            "- intent: greeting\n  phrases: [\"bonjour\", \"salut\"]\n  reply: \"Bonjour !\"\n"
        );

        var entry = Assert.Single(entries);
        Assert.Null(problem);
        Assert.Equal(("greeting", "Bonjour !"), (entry.Intent, entry.Reply));
        Assert.Equal(["bonjour", "salut"], entry.Phrases);
    }

    [Theory]
    [InlineData("- intent: greeting\n  phrases: [bonjour]\n")]
    [InlineData("- intent: greeting\n  phrases: [bonjour]\n  reply:\n")]
    [InlineData("- intent: greeting\n  phrases: []\n  reply: Bonjour !\n")]
    [InlineData("- intent: greeting\n  phrases:\n  reply: Bonjour !\n")]
    [InlineData("- intent: greeting\n  phrases:\n    -\n  reply: Bonjour !\n")]
    [InlineData("- intent: greeting\n  phrases: [\"?!\"]\n  reply: Bonjour !\n")]
    [InlineData("-\n")]
    [InlineData("greeting: bonjour\n")]
    [InlineData("- intent: greeting\n  phrase: bonjour\n")]
    [InlineData("- [bonjour\n")]
    public void What_is_no_small_talk_is_reported(string text)
    {
        var (entries, problem) = Read(text);

        Assert.Empty(entries);
        Assert.Equal(("smalltalk/fr.yaml", ProblemKind.NotSmallTalk), (problem!.Path, problem.Kind));
    }

    [Fact]
    public void A_file_is_named_by_its_language() =>
        Assert.Equal(
            new Problem("smalltalk/de.yaml", null, ProblemKind.NotALanguage, "de"),
            SmallTalkReader.Read(new CurationFile("smalltalk/de.yaml", "")).Problem
        );

    [Property(MaxTest = 500)]
    public void Whatever_is_written_is_read_or_reported(string? text)
    {
        var (entries, problem) = Read($"- intent: a\n  phrases: [a]\n  reply: {text}");

        Assert.True(problem is not null || entries.Count > 0);
    }

    private static (IReadOnlyList<SmallTalkEntry> Entries, Problem? Problem) Read(string text) =>
        SmallTalkReader.Read(new CurationFile("smalltalk/fr.yaml", text));

    [Theory]
    [InlineData("- [1")]
    [InlineData("- intent: [a")]
    [InlineData("\t- a")]
    public void Malformed_yaml_is_reported(string yaml) =>
        Assert.Equal(
            ProblemKind.NotSmallTalk,
            SmallTalkReader.Read(new CurationFile("smalltalk/fr.yaml", yaml)).Problem?.Kind
        );
}
