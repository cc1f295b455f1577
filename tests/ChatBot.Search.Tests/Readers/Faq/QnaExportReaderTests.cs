using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers.Faq;

public class QnaExportReaderTests
{
    [Fact]
    public void An_export_of_QnA_Maker_is_read()
    {
        var document = Readings.Document(
            "kb.json",
            """
            {"qnaDocuments":[
              {"id":1,"answer":"Say **hello**.","source":"https://example.org/faq","questions":["How do I start?","Start"],
               "metadata":[{"name":"category","value":"api"}],
               "context":{"isContextOnly":false,"prompts":[{"displayOrder":1,"qnaId":2,"qna":null,"displayText":"Stop it"}]}},
              {"id":2,"answer":"Say goodbye.","source":"Editorial","questions":["How do I stop?"],"metadata":[],
               "context":{"isContextOnly":true,"prompts":[]}}
            ]}
            """
        );

        Assert.Equal("How do I start?\n\nSay hello.\n\nHow do I stop?\n\nSay goodbye.", document.Text);
        Assert.Equal(["Start"], document.Sections[0].Questions);
        Assert.Equal(["Stop it"], document.Sections[1].Questions);
        Assert.Equal(["https://example.org/faq", null], document.Sections.Select(section => section.Source));
    }

    [Fact]
    public void An_export_of_custom_question_answering_is_read()
    {
        var document = Readings.Document(
            "kb.json",
            """
            {"metadata":{"projectName":"p","language":"en","settings":{}},
             "assets":{"synonyms":[{"alterations":["fix","repair"]}],"qnas":[
              {"id":7,"answer":"Ja.","source":"faq.tsv","language":"en","questions":["Is it so?","So?"],"metadata":{"k":"v"},
               "dialog":{"isContextOnly":false,"prompts":[{"displayOrder":0,"qnaId":7,"displayText":"Again"}]},
               "activeLearningSuggestions":[{"clusterHead":"not this","suggestedQuestions":[{"question":"nor this"}]}]}
            ]}}
            """
        );

        Assert.Equal("en", document.Language);
        Assert.Equal("Is it so?\n\nJa.", document.Text);
        Assert.Equal(["So?", "Again"], document.Sections.Single().Questions);
    }

    [Fact]
    public void An_entry_without_answer_is_reported_and_the_rest_read()
    {
        var result = Readings.Read(
            "kb.json",
            """{"qnaDocuments":[{"id":1,"answer":"","questions":["a"]},{"id":2,"answer":"Oui.","questions":["Qui ?"]}]}"""
        );

        Assert.Equal(new Problem("kb.json", null, ProblemKind.IncompleteRow, "1"), Assert.Single(result.Problems));
        Assert.Equal("Qui ?\n\nOui.", result.Document!.Text);
    }

    [Theory]
    [InlineData("{\"name\":\"package\"}", null)]
    [InlineData("[1,2]", null)]
    [InlineData("{\n\"a\":", 2)]
    public void Other_json_is_told_what_is_expected(string json, int? line) =>
        Assert.Equal(
            new Problem("a.json", line, ProblemKind.NotJson, "QnA Maker, custom question answering"),
            Assert.Single(Readings.Read("a.json", json).Problems)
        );

    [Fact]
    public void Nesting_without_end_is_no_such_export() =>
        Assert.Equal(
            ProblemKind.NotJson,
            Assert.Single(Readings.Read("a.json", new string('[', 1_000_000)).Problems).Kind
        );

    [Fact]
    public void Half_a_character_is_an_answer_that_lacks() =>
        Assert.Equal(
            ProblemKind.IncompleteRow,
            Assert.Single(Readings.Read("a.json", """[{"answer":"\ud800","questions":["a"]}]""").Problems).Kind
        );
}
