using ChatBot.Search.Documents;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;

namespace ChatBot.Search.Tests.Sources;

public sealed class KnowledgeFolderTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Reserved_and_hidden_files_are_no_documents()
    {
        folder
            .With("b.md", "B.")
            .With("fr/a.md", "A.")
            .With(".hidden/c.md", "C.")
            .With("glossary.csv", "")
            .With("pins.csv", "")
            .With("golden.jsonl", "")
            .With("smalltalk/fr.md", "S.");

        Assert.Equal(["b.md", "fr/a.md"], new KnowledgeFolder(folder.Knowledge).List().Paths);
    }

    [Fact]
    public void What_a_reserved_folder_has_no_use_for_is_reported_not_lost()
    {
        folder.With("questions/ru.txt", "").With("questions/guide.md", "G.").With("questions/.hidden", "H.");

        var (files, problems) = new KnowledgeFolder(folder.Knowledge).ReadCuration();

        Assert.Contains(new Problem("questions/guide.md", null, ProblemKind.UnsupportedFormat, ".md"), problems);
        Assert.DoesNotContain(files, file => file.Path == "questions/guide.md");
        Assert.DoesNotContain(problems, problem => problem.Path.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_out_of_the_folder_is_refused_and_one_inside_is_read()
    {
        var outside = Path.Combine(folder.Data, "..", "secret.md");
        File.WriteAllText(outside, "Secret.");
        folder.With("a.md", "A.");
        File.CreateSymbolicLink(Path.Combine(folder.Knowledge, "out.md"), outside);
        File.CreateSymbolicLink(Path.Combine(folder.Knowledge, "in.md"), Path.Combine(folder.Knowledge, "a.md"));
        var knowledge = new KnowledgeFolder(folder.Knowledge);

        Assert.Equal(ProblemKind.OutsideFolder, knowledge.Open("out.md").Problem!.Kind);
        Assert.NotNull(knowledge.Open("in.md").File);
    }

    [Fact]
    public void A_linked_folder_is_not_entered_and_leads_no_link_out()
    {
        var outside = Directory.CreateDirectory(Path.Combine(folder.Knowledge, "..", "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "secret.md"), "Secret.");
        Directory.CreateSymbolicLink(Path.Combine(folder.Knowledge, "linked"), outside);
        File.CreateSymbolicLink(Path.Combine(folder.Knowledge, "escape.md"), "linked/secret.md");
        var knowledge = new KnowledgeFolder(folder.Knowledge);

        var (files, problems) = knowledge.List();

        Assert.Equal(["escape.md"], files);
        Assert.Equal(new Problem("linked", null, ProblemKind.OutsideFolder), Assert.Single(problems));
        Assert.Equal(ProblemKind.OutsideFolder, knowledge.Open("escape.md").Problem!.Kind);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_unread()
    {
        using (var file = File.Create(Path.Combine(folder.Knowledge, "a.txt")))
            file.SetLength(3L * 1024 * 1024 * 1024);

        Assert.Equal(ProblemKind.TooLarge, new KnowledgeFolder(folder.Knowledge).Open("a.txt").Problem!.Kind);
    }

    [Fact]
    public void An_unknown_format_is_refused()
    {
        folder.With("a.xyz", "A.");

        Assert.Equal(ProblemKind.UnsupportedFormat, new KnowledgeFolder(folder.Knowledge).Open("a.xyz").Problem!.Kind);
    }

    public void Dispose() => folder.Dispose();
}
