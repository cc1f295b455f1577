using ChatBot.Doctor;
using ChatBot.Doctor.Checks;
using ChatBot.Knowledge;
using ChatBot.Search.Building;
using ChatBot.Search.Documents;

namespace ChatBot.Tests.Doctor;

/// <summary>What is found of index and folder, by a command and in a running bot.</summary>
public sealed class DocumentChecksTests : IDisposable
{
    private const string Hours = "The library opens at nine.";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("chatbot-");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Knowledge => Path.Combine(root.FullName, "knowledge");

    private KnowledgeWorkshop Workshop =>
        new(
            new KnowledgeOptions { Path = Knowledge },
            new DataOptions { Path = Path.Combine(root.FullName, "data") },
            TimeProvider.System
        );

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public async Task Nothing_published_is_an_error()
    {
        Assert.Equal(
            [(FindingStatus.Error, FindingKind.IndexMissing), (FindingStatus.Warning, FindingKind.FolderMissing)],
            await CheckAsync()
        );
        Assert.False(Directory.Exists(Workshop.Store.DataFolder));
    }

    [Fact]
    public async Task An_index_that_says_what_the_folder_does_is_fresh()
    {
        Publish();

        Assert.Equal(
            [(FindingStatus.Ok, FindingKind.IndexWhole), (FindingStatus.Ok, FindingKind.IndexFresh)],
            await CheckAsync()
        );
    }

    [Fact]
    public async Task A_change_in_the_folder_is_counted()
    {
        Write("gone.txt", "Soon gone.");
        Publish();
        Write("hours.txt", "The library opens at ten.");
        Write("new.txt", "Something new.");
        File.Delete(Path.Combine(Knowledge, "gone.txt"));

        var finding = (await FindAsync()).Single(found => found.Kind == FindingKind.IndexBehind);

        Assert.Equal([1L, 1L, 1L], finding.Values);
        Assert.Equal(FindingStatus.Warning, finding.Status);
    }

    [Fact]
    public async Task What_editors_keep_beside_the_documents_counts_as_well()
    {
        Publish();
        Write("glossary.csv", "fr,en,es,ru,ar,zh\nbibliothèque|médiathèque,,,,,\n");

        Assert.Equal(
            [(FindingStatus.Ok, FindingKind.IndexWhole), (FindingStatus.Warning, FindingKind.IndexOfOtherRules)],
            await CheckAsync()
        );
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_counted_and_are_no_change()
    {
        Write("picture.png", "no text");
        Write("empty.txt", "");
        Write("partly.md", "---\nunknown: key\n---\n\nA text.\n");
        Publish();

        var findings = await FindAsync();

        Assert.Contains(findings, found => found.Kind == FindingKind.IndexFresh);
        var skipped = Assert.Single(findings, found => found.Kind == FindingKind.FilesSkipped);
        Assert.Equal([3L], skipped.Values);
    }

    [Fact]
    public async Task A_damaged_index_is_an_error()
    {
        Publish();
        var id = Workshop.Store.LiveId!;
        var index = Directory.GetFiles(
            Path.Combine(Workshop.Store.DataFolder, "generations", id),
            "*",
            SearchOption.AllDirectories
        );
        foreach (var file in index)
            await File.WriteAllTextAsync(file, "damaged", Cancelled);

        var finding = Assert.Single(await FindAsync());

        Assert.Equal((FindingStatus.Error, FindingKind.IndexDamaged), (finding.Status, finding.Kind));
        Assert.Equal([id], finding.Values);
    }

    [Fact]
    public async Task Data_of_a_newer_version_are_an_error()
    {
        Publish();
        var log = Path.Combine(Workshop.Store.DataFolder, "publications.jsonl");
        await File.WriteAllTextAsync(log, """{"version":99}""" + "\n", Cancelled);

        Assert.Contains((FindingStatus.Error, FindingKind.DataOfNewerVersion), await CheckAsync());
    }

    [Theory]
    [InlineData("None", FindingKind.IndexFresh, FindingStatus.Ok)]
    [InlineData("Damaged", FindingKind.IndexDamaged, FindingStatus.Error)]
    [InlineData("FolderMissing", FindingKind.FolderMissing, FindingStatus.Warning)]
    [InlineData("FolderEmpty", FindingKind.FolderEmpty, FindingStatus.Warning)]
    [InlineData("NotBuilt", FindingKind.BuildFailed, FindingStatus.Warning)]
    public async Task A_running_bot_tells_the_fault_it_noticed(string fault, FindingKind kind, FindingStatus status)
    {
        var state = new KnowledgeState { Fault = Enum.Parse<KnowledgeFault>(fault) };

        var finding = Assert.Single(await RunningAsync(state), found => found.Kind != FindingKind.IndexWhole);

        Assert.Equal((status, kind), (finding.Status, finding.Kind));
    }

    [Fact]
    public async Task A_running_bot_tells_how_far_its_build_is()
    {
        var progress = new IndexProgress(IndexStage.Reading, 3, 7, "a.md", 0, TimeSpan.Zero);

        var findings = await RunningAsync(new KnowledgeState { Building = progress });

        Assert.Equal([3L, 7L], findings.Single(found => found.Kind == FindingKind.IndexBuilding).Values);
    }

    [Fact]
    public async Task A_running_bot_tells_what_waits_to_be_published_and_what_was_skipped()
    {
        Publish();
        Write("new.txt", "Something new.");
        var built = Workshop.Build(cancellationToken: Cancelled);
        Problem[] skipped = [new("a.csv", 1, ProblemKind.Empty), new("a.csv", 2, ProblemKind.Empty)];

        var findings = await RunningAsync(new KnowledgeState { LastBuild = built with { Skipped = skipped } });

        Assert.Contains(findings, found => found.Kind == FindingKind.IndexUnpublished);
        Assert.Equal([1L], findings.Single(found => found.Kind == FindingKind.FilesSkipped).Values);
    }

    private async Task<IReadOnlyList<Finding>> RunningAsync(KnowledgeState state)
    {
        if (Workshop.Store.LiveId is null)
            Publish();
        using var knowledge = Workshop.OpenLive().Knowledge!;
        return await new KnowledgeStateCheck(Workshop, knowledge, state).RunAsync(Cancelled);
    }

    private Task<IReadOnlyList<Finding>> FindAsync() => new PublishedCheck(Workshop).RunAsync(Cancelled);

    private async Task<IEnumerable<(FindingStatus, FindingKind)>> CheckAsync() =>
        (await FindAsync()).Select(finding => (finding.Status, finding.Kind));

    private void Publish()
    {
        Write("hours.txt", Hours);
        var built = Workshop.Build(cancellationToken: Cancelled);
        Workshop.Store.Publish(built.Manifest!.Id, Cancelled);
    }

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Knowledge);
        File.WriteAllText(Path.Combine(Knowledge, path), text);
    }
}
