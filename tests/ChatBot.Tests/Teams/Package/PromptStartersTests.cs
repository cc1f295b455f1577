using ChatBot.Teams.Package;

namespace ChatBot.Tests.Teams.Package;

public class PromptStartersTests
{
    [Fact]
    public void All_languages_have_as_many_as_the_one_that_has_fewest()
    {
        var starters = new PromptStarters(language => language == "zh" ? ["一"] : ["a", "b", "c"]);

        Assert.Equal(1, starters.Count);
        Assert.Equal(["a"], starters.In("fr"));
    }

    [Fact]
    public void A_question_too_long_for_a_title_gives_its_place_to_the_next()
    {
        var starters = new PromptStarters(_ => [new string('x', PromptStarters.MaxLength + 1), "b"]);

        Assert.Equal(["b"], starters.In("fr"));
    }

    [Fact]
    public void More_than_a_few_are_left_out()
    {
        var starters = new PromptStarters(_ => Enumerable.Range(0, 20).Select(i => $"{i} ?"));

        Assert.Equal(PromptStarters.MaxCount, starters.Count);
    }
}
