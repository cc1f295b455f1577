using System.Text.Json;
using ChatBot.Search.Answering;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Knowledge;

public class AnswerTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    public static TheoryData<string> Statements =>
        [.. ShippedKnowledge.Lines("statements.jsonl").Select(line => line.ToString())];

    public static TheoryData<string> Strangers =>
        [.. ShippedKnowledge.Lines("strangers.jsonl").Select(line => line.ToString())];

    [Theory]
    [MemberData(nameof(Statements))]
    public void Every_statement_of_the_source_page_is_answered_or_stands_in_a_choice(string line)
    {
        var expected = JsonElement.Parse(line);

        var answer = shipped.Base.Ask(expected.GetProperty("text").GetString()!, audience: Audience.Public);

        var holding = answer.Quotes.Where(quote =>
            quote.Text.Contains(expected.GetProperty("quote").GetString()!, StringComparison.OrdinalIgnoreCase)
        );
        if (expected.TryGetProperty("document", out var document))
            holding = holding.Where(quote => quote.Document == document.GetString());
        Assert.NotEmpty(holding);
    }

    [Fact]
    public void Nearly_all_statements_of_the_source_page_get_one_answer()
    {
        var texts = ShippedKnowledge.Lines("statements.jsonl").Select(line => line.GetProperty("text").GetString()!);

        var choices = texts.Where(text => shipped.Base.Ask(text, audience: Audience.Public).Kind != AnswerKind.Answer);

        Assert.InRange(choices.Count(), 0, 2);
    }

    [Theory]
    [MemberData(nameof(Strangers))]
    public void What_has_nothing_to_do_with_the_subject_is_not_answered(string line) =>
        Assert.Equal(AnswerKind.None, shipped.Base.Ask(JsonElement.Parse(line).GetProperty("text").GetString()!).Kind);

    [Fact]
    public void Every_question_an_article_lists_leads_to_that_article_first_or_among_the_choices()
    {
        var questions = shipped
            .Documents.SelectMany(article => article.Questions.Select(question => (article.Path, question)))
            .ToList();

        var right = questions.Count(q => shipped.Base.Ask(q.question).Quotes.Any(quote => quote.Document == q.Path));

        Assert.True(right >= 0.9 * questions.Count, $"{right} of {questions.Count}");
    }
}
