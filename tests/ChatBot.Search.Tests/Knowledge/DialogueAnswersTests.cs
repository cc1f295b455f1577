using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Knowledge;

public class DialogueAnswersTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    /// <summary>Of the questions that lean on what was said before.</summary>
    private const double RightFollowUps = 0.72;

    private static readonly IReadOnlyList<GoldenQuestion> Dialogues = GoldenQuestion.Read(
        Path.Combine(AppContext.BaseDirectory, "Knowledge", "dialogues.jsonl")
    );

    public static TheoryData<string> Traps => [.. Dialogues.Where(dialogue => dialogue.Trap).Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_question_complete_in_itself_is_answered_as_if_nothing_had_been_said_before(string id)
    {
        var dialogue = Dialogues.Single(d => d.Id == id);

        var alone = Ask(dialogue, []);
        var within = Ask(dialogue, dialogue.History);

        Assert.Null(within.Explanation.Understood);
        Assert.Equal(alone.Kind, within.Kind);
        Assert.Equal(alone.Quotes, within.Quotes);
    }

    [Fact]
    public void Questions_that_lean_on_the_ones_before_are_answered_from_the_expected_places()
    {
        var followUps = Dialogues.Where(dialogue => !dialogue.Trap).ToList();
        var missed = followUps.Select(Miss).OfType<string>().ToList();

        Assert.True(
            followUps.Count - missed.Count >= RightFollowUps * followUps.Count,
            $"{followUps.Count - missed.Count} of {followUps.Count}; missed:\n{string.Join('\n', missed)}"
        );
    }

    // What went wrong, or null.
    private string? Miss(GoldenQuestion dialogue)
    {
        var answer = Ask(dialogue, dialogue.History);
        var places = answer.Quotes.Select(quote => $"{quote.Document}#{quote.SectionId}").ToList();
        return places.Any(dialogue.Expected.Contains)
            ? null
            : $"{dialogue.Id} {dialogue.Question} ({answer.Explanation.Understood}): {string.Join(", ", places)}";
    }

    private Answer Ask(GoldenQuestion dialogue, IReadOnlyList<string> history) =>
        shipped.Base.Ask(
            new Question(dialogue.Question)
            {
                Locale = dialogue.Language,
                History = history,
                Audience = Audience.Public,
            }
        );
}
