using ChatBot.Search.Answering;
using ChatBot.Search.Building;
using ChatBot.Search.Documents;
using ChatBot.Search.Generations;
using ChatBot.Search.Readers;
using ChatBot.Search.Sources;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Building;

/// <summary>However a generation came about, it has the same id and gives the same scores.</summary>
public class InStepTests
{
    private static readonly string[] Words =
    [
        "paix",
        "mission",
        "casque",
        "bleu",
        "Liban",
        "Mali",
        "Chypre",
        "mandat",
        "conseil",
        "civils",
        "police",
        "soldats",
        "budget",
        "vote",
    ];

    private static readonly string[] Questions =
    [
        "Quel est le mandat de la mission au Mali ?",
        "Qui vote le budget de la paix ?",
        "Combien de soldats au Liban ?",
        "casque bleu Chypre",
        "Who protects civilians in Mali?",
    ];

    [Property(MaxTest = 8)]
    public void Full_incremental_and_parallel_builds_give_the_same_answers(int seed)
    {
        var random = new Random(seed);
        using var folder = new TestFolder();
        for (var file = 0; file < 12; file++)
            Write(folder, file, random);
        Build(folder, folder.Data, threads: 1 + random.Next(3));
        for (var round = 0; round < LongRuns.Count(4, 40); round++)
        {
            for (var change = random.Next(1, 4); change > 0; change--)
                Change(folder, random);
            Build(folder, folder.Data, threads: 1 + random.Next(3));
        }

        var incremental = Build(folder, folder.Data, threads: 1);
        var full = Build(folder, folder.Data + "-full", threads: 1);
        var parallel = Build(folder, folder.Data + "-parallel", threads: 4);

        Assert.Equal(Answers(full), Answers(incremental));
        Assert.Equal(Answers(full), Answers(parallel));
    }

    private static (GenerationStore Store, string Id) Build(TestFolder folder, string data, int threads)
    {
        var store = new GenerationStore(data, TimeProvider.System);
        var builder = new GenerationBuilder(store, new ReaderSettings()) { Threads = threads };
        return (store, builder.Build(new KnowledgeFolder(folder.Knowledge)).Manifest!.Id);
    }

    private static IReadOnlyList<string> Answers((GenerationStore Store, string Id) built)
    {
        using var generation = built.Store.Open(built.Id);
        var manifest = generation.Manifest;
        generation.TryHold();
        using var knowledge = new KnowledgeBase(generation);
        return
        [
            built.Id,
            string.Join(' ', manifest.Documents),
            string.Join(' ', manifest.Groups),
            string.Join(' ', manifest.Entries.OrderBy(e => e.Key, StringComparer.Ordinal)),
            string.Join(' ', manifest.Passages.OrderBy(e => e.Key, StringComparer.Ordinal)),
            .. Questions.SelectMany(question => knowledge.Rank(new Question(question), 10)).Select(r => r.ToString()),
            .. Questions.Select(question => Say(knowledge.Ask(question))),
            .. Questions.Select(question => Say(knowledge.Ask(question, audience: Audience.Public))),
        ];
    }

    private static string Say(Answer answer) =>
        $"{answer.Kind} {string.Join(" | ", answer.Quotes.Select(q => $"{q.Document}#{q.SectionId} {q.Score} {q.Text}"))}";

    private static void Change(TestFolder folder, Random random)
    {
        switch (random.Next(6))
        {
            case 0 when Directory.GetFiles(folder.Knowledge, "*.md", SearchOption.AllDirectories) is [_, _, ..] files:
                File.Delete(files[random.Next(files.Length)]);
                break;
            case 1:
                Curate(folder, "questions/en.txt", random, "fr/1.md#titre");
                break;
            case 2:
                Curate(folder, "questions/fr.txt", random, "fr/2.md#titre");
                break;
            case 3:
                Curate(folder, "unanswered/fr.txt", random, "Qui chante au Liban ?");
                break;
            default:
                Write(folder, random.Next(16), random);
                break;
        }
    }

    private static void Curate(TestFolder folder, string path, Random random, string first)
    {
        if (random.Next(4) == 0)
            File.Delete(Path.Combine(folder.With(path, "x").Knowledge, path));
        else
            folder.With(path, $"{first}\nWho protects {Words[random.Next(Words.Length)]} in Mali?\nQui vote ?\n");
    }

    // Few words, so that scores are often equal.
    private static void Write(TestFolder folder, int number, Random random)
    {
        string Sentence() =>
            string.Join(' ', Enumerable.Range(0, 6).Select(_ => Words[random.Next(Words.Length)])) + ".";
        var audience = random.Next(2) == 0 ? "---\naudience: public\n---\n" : "";
        var language = number % 5 == 4 ? "es" : "fr";
        folder.With(
            $"{language}/{number}.md",
            $"{audience}# {Words[number % Words.Length]}\n\n## Titre\n\n{Sentence()} {Sentence()}\n\n{Sentence()}\n"
        );
    }
}
