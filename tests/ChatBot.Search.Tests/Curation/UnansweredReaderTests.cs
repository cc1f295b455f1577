using ChatBot.Search.Curation;
using ChatBot.Search.Documents;

namespace ChatBot.Search.Tests.Curation;

public class UnansweredReaderTests
{
    [Fact]
    public void Each_paragraph_is_a_gap_and_each_line_a_way_to_ask_for_it()
    {
        var (document, problem) = Read(
            "unanswered/fr.txt",
            "# remarque\n\nSalaire ?\npaie des soldats\n\n\nQui commande ?\r\n"
        );

        Assert.Null(problem);
        Assert.Equal("fr", document!.Language);
        Assert.Equal(
            [
                ["Salaire ?", "paie des soldats"],
                ["Qui commande ?"],
            ],
            document.Sections.Select(s => s.Questions)
        );
    }

    [Fact]
    public void A_file_that_names_no_language_is_reported() =>
        Assert.Equal(ProblemKind.NotALanguage, Read("unanswered/gaps.txt", "Salaire ?").Problem!.Kind);

    [Theory]
    [InlineData("")]
    [InlineData("\n \n# nothing but a remark\n")]
    public void A_file_without_gaps_is_reported(string text) =>
        Assert.Equal(ProblemKind.Empty, Read("unanswered/fr.txt", text).Problem!.Kind);

    private static (Document? Document, Problem? Problem) Read(string path, string text) =>
        UnansweredReader.Read(new CurationFile(path, text));
}
