using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Readers.Faq;

public class DelimitedReaderTests
{
    [Theory]
    [InlineData("Question,Answer\nWho pays?,The members.", "Who pays?", "The members.")]
    [InlineData("question;réponse\nQui paie ?;Les États membres.", "Qui paie ?", "Les États membres.")]
    [InlineData("Respuesta\tPregunta\nLos Estados.\t¿Quién paga?", "¿Quién paga?", "Los Estados.")]
    [InlineData("Вопрос;Ответ\nКто платит?;Государства.", "Кто платит?", "Государства.")]
    [InlineData("السؤال,الجواب\nمن يدفع؟,الدول.", "من يدفع؟", "الدول.")]
    [InlineData("问题,答案\n谁付款？,会员国。", "谁付款？", "会员国。")]
    [InlineData("Frage;Antwort\nWer zahlt?;Die Staaten.", "Wer zahlt?", "Die Staaten.")]
    public void Columns_are_found_by_their_names(string csv, string question, string answer)
    {
        var document = Readings.Document("a.csv", csv);

        Assert.Equal($"{question}\n\n{answer}", document.Text);
        Assert.Equal([question], document.Sections.Single().Headings);
    }

    [Fact]
    public void An_answer_is_Markdown_whose_headings_stay_below_the_question()
    {
        var document = Readings.Document(
            "a.csv",
            "Question,Answer,Source\nQui ?,\"# Les États\n\n**Tous**, voir [ici](x) :\n\n- un\n- deux\n\n# Sauf\n\nLui.\",https://example.org/a"
        );

        Assert.Equal("Qui ?\n\nLes États\n\nTous, voir ici :\n\n- un\n- deux\n\nSauf\n\nLui.", document.Text);
        Assert.Equal(["Qui ?", "Sauf"], document.Sections[1].Headings);
        Assert.Equal("https://example.org/a", document.Sections[0].Source);
    }

    [Fact]
    public void Html_in_an_answer_is_read() =>
        Assert.Equal(
            "Qui ?\n\nLes États.\n\n- un",
            Readings.Document("a.csv", "Question,Answer\nQui ?,<p>Les <b>États</b>.</p><ul><li>un</li></ul>").Text
        );

    [Fact]
    public void Rows_that_lack_something_are_reported_and_the_rest_is_read()
    {
        var result = Readings.Read("a.csv", "Question,Answer\nQui ?,Lui.\nQuand ?,\n\"Où ?\n\",Ici.\n,Non.\n");

        Assert.Equal(2, result.Document!.Sections.Count);
        Assert.Equal(
            [new Problem("a.csv", 3, ProblemKind.IncompleteRow), new Problem("a.csv", 6, ProblemKind.IncompleteRow)],
            result.Problems
        );
    }

    [Fact]
    public void Other_columns_of_questions_are_other_ways_to_ask()
    {
        var document = Readings.Document(
            "a.csv",
            "Question,Autres questions,Question 2,Answer\nQui ?,\"Lequel ?\nQuoi ?\",Qui donc ?,Lui."
        );

        Assert.Equal(["Lequel ?", "Quoi ?", "Qui donc ?"], document.Sections[0].Questions);
    }

    [Fact]
    public void Rows_with_the_same_long_answer_are_one_section_and_with_the_same_short_one_are_not()
    {
        var same = "Les États membres, chacun selon ses moyens et le barème.";

        Assert.Single(Readings.Document("a.csv", $"Question,Answer\nQui ?,\"{same}\"\nLequel ?,\"{same}\"").Sections);
        Assert.Equal(2, Readings.Document("a.csv", "Question,Answer\nQui ?,Oui.\nLequel ?,Oui.").Sections.Count);
    }

    [Fact]
    public void A_tab_separated_export_of_QnA_Maker_is_read()
    {
        var document = Readings.Document(
            "kb.tsv",
            """
            Question	Answer	Source	Metadata	SuggestedQuestions	IsContextOnly	Prompts	QnaId	SourceDisplayName
            How do I start?	Say "hello".\n\n* one\n* two	https://example.org/faq	category:api	[]	False	[{"displayOrder":0,"displayText":"Stop it","qnaId":2,"qna":null}]	1	Editorial
            Getting started	Say "hello".\n\n* one\n* two	https://example.org/faq	category:api	[]	False	[]	1	Editorial
            How do I stop?	"Goodbye	Editorial		[{"clusterHead":"x"}]	True	[]	2	Editorial
            """
        );

        Assert.Equal(["How do I start?", "How do I stop?"], document.Sections.Select(section => section.Title));
        Assert.Equal(["Getting started"], document.Sections[0].Questions);
        Assert.Equal(["Stop it"], document.Sections[1].Questions);
        Assert.Equal("https://example.org/faq", document.Sections[0].Source);
        Assert.Equal("How do I start?\n\nSay \"hello\".\n\n- one\n- two\n\nHow do I stop?\n\n\"Goodbye", document.Text);
    }

    [Fact]
    public void A_table_without_questions_is_read_row_by_row()
    {
        var document = Readings.Document("a.csv", "Mission;Lieu\nFINUL;Liban\n\"MINUK\";\"Kosovo\nnord\"\n");

        Assert.Equal("Mission: FINUL · Lieu: Liban\nMission: MINUK · Lieu: Kosovo nord", document.Text);
    }

    [Fact]
    public void A_file_without_header_is_told_what_is_expected() =>
        Assert.Equal(
            new Problem("a.csv", 1, ProblemKind.NoQuestionColumns, "1, 2"),
            Assert.Single(Readings.Read("a.csv", "1,2\n3,4").Problems)
        );

    [Fact]
    public void A_quotation_mark_that_is_not_closed_is_named_with_its_line()
    {
        var result = Readings.Read("a.csv", "Question,Answer\nQui ?,Lui.\nQuand ?,\"Demain.\n");

        Assert.Equal(new Problem("a.csv", 3, ProblemKind.NotCsv), Assert.Single(result.Problems));
        Assert.Single(result.Document!.Sections);
    }

    [Fact]
    public void Very_many_rows_are_read_at_once()
    {
        var rows = string.Concat(
            Enumerable.Range(0, 50_000).Select(i => $"Quelle est la question {i} ?,Réponse {i}.\n")
        );

        Assert.Equal(50_000, Readings.Document("a.csv", "Question,Réponse\n" + rows).Sections.Count);
    }

    [Fact]
    public void Of_very_many_bad_rows_the_first_are_reported()
    {
        var result = Readings.Read("a.csv", "Question,Answer\n" + string.Concat(Enumerable.Repeat(",x\n", 20_000)));

        Assert.Equal(100, result.Problems.Count);
    }
}
