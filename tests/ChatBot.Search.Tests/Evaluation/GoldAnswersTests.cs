using ChatBot.Search.Evaluation;

namespace ChatBot.Search.Tests.Evaluation;

public class GoldAnswersTests
{
    [Theory]
    [InlineData("Ils dépensent 14,2 milliards d'euros en 2003.", "14,2 milliards")]
    [InlineData("Il naît en l'an mil, à  l'Isle-\nAdam.", "l'isle-adam")]
    [InlineData("La FINUL siège à NAQOURA, au Liban.", "« Naqoura »")]
    [InlineData("Six bandes d’Amérique", "Amérique")]
    [InlineData("Миссия находится в Приштине.", "приштине")]
    [InlineData("تنازل الفريق عن 308 نقطة، وحل سادساً.", "308 نقطة")]
    [InlineData("联合国安全理事会有十五个成员。", "十五个")]
    [InlineData("联合国于1945年成立。", "1945")]
    public void An_answer_stands_in_a_quote_whatever_case_punctuation_and_space(string quote, string answer) =>
        Assert.True(GoldAnswers.Contains(quote, ["nowhere", answer]));

    [Theory]
    [InlineData("Il naît en 1950.", "50")]
    [InlineData("Il en reste 14,2 milliards.", "2 milliards")]
    [InlineData("Le parlementaire parle.", "parlement")]
    [InlineData("Naqoura, au Liban", "Liban Naqoura")]
    [InlineData("Naqoura", "Naqoura, au Liban")]
    [InlineData("联合国安全理事会", "联国")]
    [InlineData("", "a")]
    [InlineData("Combien ? 100 %", "%")]
    public void A_part_of_a_word_or_other_words_are_no_answer(string quote, string answer) =>
        Assert.False(GoldAnswers.Contains(quote, [answer]));

    [Fact]
    public void The_rate_counts_questions_without_quotes_as_misses()
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>
        {
            ["q1"] = ["Naqoura"],
            ["q2"] = ["Pristina", "Priština"],
            ["q3"] = ["1945"],
            ["q4"] = ["Nicosie"],
        };
        var quotes = new Dictionary<string, IReadOnlyList<string>>
        {
            ["q1"] = ["Elle siège ailleurs.", "Elle siège à Naqoura."],
            ["q2"] = ["Elle siège à Priština."],
            ["q3"] = ["En 1946."],
            ["unasked"] = ["Nicosie"],
        };

        var rate = GoldAnswers.Rate(answers, quotes);

        // q1 and q2 of four.
        Assert.Equal(0.5, rate.Mean);
        Assert.Equal(4, rate.Count);
        Assert.InRange(rate.Mean, rate.Low, rate.High);
    }
}
