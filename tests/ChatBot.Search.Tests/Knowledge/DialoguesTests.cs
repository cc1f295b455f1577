using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Knowledge;

public class DialoguesTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private static readonly IReadOnlyList<GoldenQuestion> Dialogues = GoldenQuestion.Read(
        Path.Combine(AppContext.BaseDirectory, "Knowledge", "dialogues.jsonl")
    );

    [Fact]
    public void There_are_enough_dialogues_in_every_language()
    {
        Assert.All(
            Language.All,
            language =>
                Assert.True(Dialogues.Count(d => d.Language == language) >= (language == "fr" ? 18 : 6), language)
        );
    }

    [Fact]
    public void A_dialogue_has_an_id_of_its_own_a_history_and_places_that_exist()
    {
        Assert.Distinct(Dialogues.Select(d => d.Id));
        Assert.All(Dialogues, d => Assert.NotEmpty(d.History));
        Assert.Empty(Dialogues.SelectMany(d => d.Expected).Except(shipped.Sections.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void One_dialogue_in_three_is_a_question_complete_in_itself_and_the_others_are_answered()
    {
        Assert.True(Dialogues.Count(d => d.Trap) * 3 >= Dialogues.Count);
        Assert.All(Dialogues, d => Assert.True(d.Trap || d.IsAnswered, d.Id));
    }
}
