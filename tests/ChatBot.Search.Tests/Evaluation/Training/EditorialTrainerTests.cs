using ChatBot.Search.Evaluation.Golden;
using ChatBot.Search.Evaluation.Training;
using ChatBot.Search.Generations;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Evaluation.Training;

public sealed class EditorialTrainerTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Ways_to_ask_weigh_more_where_they_tell_the_right_place()
    {
        string[] subjects = ["mandat", "siège", "budget", "effectif", "drapeau", "emblème"];
        foreach (var subject in subjects)
        {
            folder.With(
                $"fr/{subject}.md",
                $"## Généralités\n<!-- questions:\nParlez du {subject} voulu\n-->\n\nVoici la chose."
            );
            folder.With($"fr/{subject}-voulu.md", $"## Autre\n\nUn {subject} voulu, et encore un {subject} voulu.");
        }
        using var generation = folder.Store().Open(folder.Build().Manifest!.Id);

        var report = EditorialTrainer.Train(
            generation,
            subjects.Select(subject => Question(subject, $"Parlez du {subject} voulu", $"fr/{subject}.md#generalites"))
        )!;

        Assert.Equal(subjects.Length, report.Questions);
        Assert.True(report.Model.Ranking[nameof(Features.Questions)] > 0);
        Assert.Equal(1, report.HeldOut.Mean);
        var learned = EditorialTrainer.Learned;
        Assert.All(
            TrainedModel.Shipped.Ranking.Where(weight => !learned.Contains(weight.Key)),
            weight => Assert.Equal(weight.Value, report.Model.Ranking[weight.Key])
        );
    }

    [Fact]
    public void Nothing_can_be_held_out_where_one_document_answers_all()
    {
        folder.With("fr/a.md", "## Le mandat\n\nLe mandat fixe les tâches.");
        using var generation = folder.Store().Open(folder.Build().Manifest!.Id);

        Assert.Null(EditorialTrainer.Train(generation, [Question("q", "Quel mandat ?", "fr/a.md#le-mandat")]));
    }

    public void Dispose() => folder.Dispose();

    private static GoldenQuestion Question(string id, string text, string place) =>
        new(id, text, "fr", [], [GoldenPlace.Parse(place)!], []);
}
