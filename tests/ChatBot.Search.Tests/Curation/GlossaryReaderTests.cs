using ChatBot.Search.Curation;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Curation;

public class GlossaryReaderTests
{
    [Fact]
    public void A_row_is_a_concept_with_its_forms_by_language()
    {
        var (concepts, problems) = GlossaryReader.Read(
            "fr,en,zh\nCasques bleus | soldats de la paix,blue helmets,\"蓝盔, 维和人员\"\n"
        );

        var concept = Assert.Single(concepts);
        Assert.Empty(problems);
        Assert.Equal(2, concept.Line);
        Assert.Equal(["Casques bleus", "soldats de la paix"], concept.In("fr"));
        Assert.Equal(["蓝盔, 维和人员"], concept.In("zh"));
        Assert.Empty(concept.In("ru"));
    }

    [Theory]
    [InlineData("Haïti", ProblemKind.WrongColumns)]
    [InlineData("Haïti,Haiti,Haití", ProblemKind.WrongColumns)]
    [InlineData("Haïti,", ProblemKind.NoSynonyms)]
    [InlineData("Haïti|Haïti,", ProblemKind.NoSynonyms)]
    [InlineData("\"Haïti\" en mer,Haiti", ProblemKind.NotCsv)]
    public void A_wrong_row_is_reported_with_its_line_and_the_others_count(string row, ProblemKind kind)
    {
        var (concepts, problems) = GlossaryReader.Read($"fr,en\npaix,peace\n{row}\nmandat,mandate\n");

        Assert.Equal(["paix", "mandat"], concepts.Select(concept => concept.In("fr")[0]));
        var problem = Assert.Single(problems);
        Assert.Equal((CurationFile.Glossary, 3, kind), (problem.Path, problem.Line, problem.Kind));
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_reported_where_it_begins_and_the_rows_before_count()
    {
        var (concepts, problems) = GlossaryReader.Read("fr,en\npaix,peace\n\"Haïti,Haiti\nmandat,mandate\n");

        Assert.Equal("paix", Assert.Single(concepts).In("fr")[0]);
        var problem = Assert.Single(problems);
        Assert.Equal((3, ProblemKind.NotCsv), (problem.Line, problem.Kind));
    }

    [Fact]
    public void An_unknown_language_in_the_header_leaves_out_the_whole_file()
    {
        var (concepts, problems) = GlossaryReader.Read("fr,de\npaix,Frieden\n");

        Assert.Empty(concepts);
        Assert.Equal(new Problem(CurationFile.Glossary, 1, ProblemKind.NotALanguage, "de"), Assert.Single(problems));
    }

    [Fact]
    public void A_language_twice_in_the_header_leaves_out_the_whole_file()
    {
        var (concepts, problems) = GlossaryReader.Read("fr,fr\npaix,paix\n");

        Assert.Empty(concepts);
        Assert.Equal(ProblemKind.NotCsv, Assert.Single(problems).Kind);
    }

    [Fact]
    public void The_header_may_be_written_in_capitals_and_with_blanks()
    {
        var (concepts, problems) = GlossaryReader.Read("FR , En\npaix,peace\n");

        Assert.Empty(problems);
        Assert.Equal(["peace"], Assert.Single(concepts).In("en"));
    }

    [Fact]
    public void Lines_are_counted_with_blank_ones_and_those_within_quotes()
    {
        var (_, problems) = GlossaryReader.Read("fr,en\r\n\r\n\"la\r\npaix\",peace\r\nHaïti\r\n");

        Assert.Equal(5, Assert.Single(problems).Line);
    }

    [Property(MaxTest = 500)]
    public void Whatever_is_written_is_read_or_reported(string? text)
    {
        var lines = (text ?? "").Split('\n').Length + 1;

        var (concepts, problems) = GlossaryReader.Read("fr,en\n" + text);

        Assert.All(concepts, concept => Assert.InRange(concept.Line, 2, lines));
        Assert.All(problems, problem => Assert.InRange(problem.Line!.Value, 2, lines));
    }
}
