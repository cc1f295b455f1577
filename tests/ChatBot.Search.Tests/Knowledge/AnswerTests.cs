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
    public void Every_statement_of_the_source_page_is_answered(string line)
    {
        var expected = JsonElement.Parse(line);

        var answer = shipped.Base.Ask(expected.GetProperty("text").GetString()!, audience: Audience.Public);

        var quote = Assert.Single(answer.Quotes);
        Assert.Contains(expected.GetProperty("quote").GetString()!, quote.Text, StringComparison.OrdinalIgnoreCase);
        if (expected.TryGetProperty("document", out var document))
            Assert.Equal(document.GetString(), quote.Document);
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
