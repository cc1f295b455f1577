using System.Text.Json.Nodes;

namespace ChatBot.Tests.Knowledge;

public class WatchTests
{
    private const string Question = "Où se trouve le siège de la FINUL ?";
    private const string Text = "Le siège de la FINUL se trouve à Naqoura.";

    [Fact]
    public async Task A_changed_folder_is_answered_from_without_a_word()
    {
        await using var bot = await TestBot.StartAsync("--Knowledge:Watch=true");
        var before = bot.LiveGeneration;

        bot.Write("fr/finul.md", Text);
        await Eventually.BecomesTrueAsync(() => bot.LiveGeneration != before);

        Assert.Contains("Naqoura", await bot.PageAsync(Html.AskAddress(Question)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_manual_publication_a_changed_folder_gives_a_candidate_alone()
    {
        await using var bot = await TestBot.StartAsync("--Knowledge:Watch=true", "--Knowledge:Publish=manual");
        var before = bot.LiveGeneration;

        bot.Write("fr/finul.md", Text);
        await Eventually.BecomesTrueAsync(() => bot.State.LastBuild is { IsNew: true });

        Assert.Equal(before, bot.LiveGeneration);
        Assert.True(Directory.Exists(Path.Combine(bot.Data, "generations", bot.State.LastBuild!.Manifest!.Id)));
    }

    [Fact]
    public async Task What_cannot_be_read_is_counted_by_health_and_the_bot_answers_on()
    {
        await using var bot = await TestBot.StartAsync("--Knowledge:Watch=true");

        bot.Write("fr/broken.pdf", "not a PDF at all");
        await Eventually.BecomesTrueAsync(() => bot.State.LastBuild is { Skipped.Count: 1 });

        var health = JsonNode.Parse(await bot.PageAsync("/health/ready"))!;
        Assert.Equal("Healthy", (string?)health["status"]);
        Assert.Equal(1, (int?)health["checks"]!["knowledge"]!["data"]!["skipped"]);
        Assert.Single(await bot.SayAsync(TestKnowledge.HoursQuestion));
    }
}
