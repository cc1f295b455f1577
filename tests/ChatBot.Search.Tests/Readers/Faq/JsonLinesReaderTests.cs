using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers.Faq;

public class JsonLinesReaderTests
{
    [Fact]
    public void Each_line_of_a_corpus_is_a_section()
    {
        var document = Readings.Document(
            "corpus.jsonl",
            """
            {"_id":"d1","title":"La paix","text":"Un texte.\n\nUn autre.","metadata":{"url":"https://example.org/a"}}

            {"_id":"d2","title":"","text":"Sans titre."}
            """
        );

        Assert.Equal(["La paix", "d2"], document.Sections.Select(section => section.Title));
        Assert.Equal("La paix\n\nUn texte.\n\nUn autre.\n\nd2\n\nSans titre.", document.Text);
        Assert.Equal("https://example.org/a", document.Sections[0].Source);
    }

    [Fact]
    public void Bad_lines_are_reported_and_the_rest_is_read()
    {
        var result = Readings.Read(
            "a.jsonl",
            "{\"_id\":\"1\",\"text\":\"Un texte.\"}\r\n{\"_id\":\r\n[]\r\n{\"_id\":\"4\"}"
        );

        Assert.Equal([2, 3, 4], result.Problems.Select(problem => problem.Line));
        Assert.All(result.Problems, problem => Assert.Equal(ProblemKind.NotJson, problem.Kind));
        Assert.Equal("1\n\nUn texte.", result.Document!.Text);
    }

    [Fact]
    public void Lines_of_questions_and_answers_are_read_like_a_list_of_them() =>
        Assert.Equal("Qui ?\n\nLui.", Readings.Document("a.jsonl", """{"question":"Qui ?","answer":"Lui."}""").Text);

    [Fact]
    public void Very_many_lines_are_read_at_once()
    {
        var lines = Enumerable
            .Range(0, 50_000)
            .Select(i => $$"""{"_id":"{{i}}","title":"Titre {{i}}","text":"Un texte."}""");

        Assert.Equal(50_000, Readings.Document("a.jsonl", string.Join('\n', lines)).Sections.Count);
    }
}
