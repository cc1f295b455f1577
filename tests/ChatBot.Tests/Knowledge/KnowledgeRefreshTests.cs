using ChatBot.Knowledge;
using ChatBot.Search.Generations;

namespace ChatBot.Tests.Knowledge;

public class KnowledgeRefreshTests
{
    private const string Question = "Où se trouve le siège de la FINUL ?";

    [Fact]
    public async Task A_running_bot_answers_from_what_another_process_published()
    {
        await using var bot = await TestBot.StartAsync();
        Assert.DoesNotContain("Naqoura", await bot.PageAsync(Html.AskAddress(Question)), StringComparison.Ordinal);

        bot.Publish("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
        bot.Notice();

        Assert.Contains("Naqoura", await bot.PageAsync(Html.AskAddress(Question)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_publication_log_leaves_the_bot_answering()
    {
        await using var bot = await TestBot.StartAsync();

        await File.AppendAllTextAsync(
            Path.Combine(bot.Data, "publications.jsonl"),
            "{broken\n",
            TestContext.Current.CancellationToken
        );
        bot.Notice();

        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }

    [Fact]
    public async Task A_published_generation_that_cannot_be_opened_leaves_the_one_before()
    {
        await using var bot = await TestBot.StartAsync();

        var id = bot.Publish("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
        Directory.Delete(Path.Combine(bot.Data, "generations", id, "fr"), recursive: true);
        bot.Notice();

        var reply = Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
        Assert.Contains(TestKnowledge.HoursQuote, reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_generation_with_a_changed_byte_leaves_the_one_before()
    {
        await using var bot = await TestBot.StartAsync();
        var before = bot.LiveGeneration;

        var id = bot.Build("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
        await PublishDamagedAsync(bot, id);
        bot.Notice();

        Assert.Equal(id, new GenerationStore(bot.Data, TimeProvider.System).LiveId);
        Assert.Equal(before, bot.LiveGeneration);
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }

    [Fact]
    public async Task Damage_that_another_process_published_is_told_by_health_until_something_whole_is()
    {
        await using var bot = await TestBot.StartAsync();
        await Eventually.BecomesTrueAsync(() => bot.State.LastBuild is not null);

        await PublishDamagedAsync(bot, BuildElsewhere(bot));
        bot.Notice();
        await Eventually.BecomesTrueAsync(() => bot.State.Fault == KnowledgeFault.Damaged);
        bot.Publish("fr/finul.md", "Le siège de la FINUL se trouve à Naqoura.");
        bot.Notice();

        Assert.Equal(KnowledgeFault.None, bot.State.Fault);
    }

    [Fact]
    public async Task Damage_that_another_process_published_is_mended_by_a_build_at_once()
    {
        await using var bot = await TestBot.StartAsync("--Knowledge:Watch=true");
        var before = bot.LiveGeneration;
        await Eventually.BecomesTrueAsync(() => bot.State.LastBuild is not null);

        await PublishDamagedAsync(bot, BuildElsewhere(bot));

        var store = new GenerationStore(bot.Data, TimeProvider.System);
        await Eventually.BecomesTrueAsync(() => store.LiveId == before && bot.State.Fault == KnowledgeFault.None);
        Assert.Equal(before, bot.LiveGeneration);
    }

    // By a process that has another folder, so that this one's stays as it is.
    private static string BuildElsewhere(TestBot bot)
    {
        var folder = Directory.CreateDirectory(Path.Combine(bot.Data, "..", "elsewhere"));
        File.WriteAllText(Path.Combine(folder.FullName, "a.md"), "Le siège de la FINUL se trouve à Naqoura.");
        return new KnowledgeWorkshop(
            new KnowledgeOptions { Path = folder.FullName },
            new DataOptions { Path = bot.Data },
            TimeProvider.System
        )
            .Build(cancellationToken: TestContext.Current.CancellationToken)
            .Manifest!.Id;
    }

    private static async Task PublishDamagedAsync(TestBot bot, string id)
    {
        var index = new DirectoryInfo(Path.Combine(bot.Data, "generations", id, "fr"));
        await using (var file = index.GetFiles().MaxBy(file => file.Length)!.OpenWrite())
        {
            file.Position = file.Length / 2;
            file.WriteByte(0xA5);
            file.WriteByte(0x5A);
        }
        // As of a process that published it just before the damage.
        await File.AppendAllTextAsync(
            Path.Combine(bot.Data, GenerationStore.LogFile),
            $$"""{"generation":"{{id}}","at":"2026-11-27T00:00:00Z","version":1}""" + "\n",
            TestContext.Current.CancellationToken
        );
    }
}
