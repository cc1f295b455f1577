using ChatBot.Search.Building;
using ChatBot.Search.Documents;
using ChatBot.Search.Readers;

namespace ChatBot.Search.Tests.Building;

/// <summary>What a build remembers of files that could not be read, and what it must not.</summary>
public sealed class KnownProblemsTests : IDisposable
{
    private const string NoDate = "---\ndate: hier\n---\nTexte.";

    private readonly TestFolder folder = new TestFolder().With("fr/a.md", "Les Casques bleus.");
    private readonly AlteredFolder source;

    public KnownProblemsTests() => source = new AlteredFolder(folder.Knowledge);

    private string Remembered => Path.Combine(folder.Data, ProblemFile.Name);

    [Fact]
    public void A_file_that_could_not_be_read_is_tried_again_only_when_it_changes()
    {
        folder.With("fr/bad.md", NoDate);
        Build();
        source.WasRead.Clear();

        Assert.Equal("fr/bad.md", Assert.Single(Build().Skipped).Path);
        Assert.Empty(source.WasRead);

        folder.With("fr/bad.md", "Texte.");
        Assert.Empty(Build().Skipped);
        Assert.Equal(["fr/bad.md"], source.WasRead);
    }

    [Fact]
    public void A_build_from_scratch_tries_every_file_again()
    {
        folder.With("fr/bad.md", NoDate);
        Build();
        source.WasRead.Clear();

        Build(fromScratch: true);

        Assert.Equal(["fr/a.md", "fr/bad.md"], source.WasRead.Order());
    }

    [Fact]
    public void A_file_that_is_being_written_answers_as_it_was_and_is_read_when_it_is_whole()
    {
        Build();
        folder.With("fr/a.md", "Les Casques bleus et la paix.");
        source.Restless.Add("fr/a.md");

        var meanwhile = Build();

        Assert.Equal(ProblemKind.ChangedWhileRead, Assert.Single(meanwhile.Skipped).Kind);
        Assert.Single(meanwhile.Manifest!.Documents);
        Assert.False(meanwhile.IsNew);
        Assert.False(File.Exists(Remembered));

        source.Restless.Clear();
        var whole = Build();
        Assert.Empty(whole.Skipped);
        Assert.True(whole.IsNew);
    }

    [Theory]
    [InlineData("\"version\":1", "\"version\":99")]
    [InlineData("[", "[[")]
    public void What_another_version_or_chance_has_written_counts_as_nothing(string written, string instead)
    {
        folder.With("fr/bad.md", NoDate);
        Build();
        var text = File.ReadAllText(Remembered);
        Assert.Contains(written, text, StringComparison.Ordinal);
        File.WriteAllText(Remembered, text.Replace(written, instead, StringComparison.Ordinal));
        source.WasRead.Clear();

        Build();

        Assert.Equal(["fr/bad.md"], source.WasRead);
    }

    public void Dispose() => folder.Dispose();

    private BuildResult Build(bool fromScratch = false) =>
        new GenerationBuilder(folder.Store(), new ReaderSettings()) { FromScratch = fromScratch }.Build(
            source,
            cancellationToken: TestContext.Current.CancellationToken
        );
}
