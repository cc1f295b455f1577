using ChatBot.Search.Answering;
using ChatBot.Search.Documents;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Answering;

public sealed class ChosenPlaceTests : IDisposable
{
    private const string Public = "---\naudience: public\n---\n\n";

    private readonly TestFolder folder = new TestFolder()
        .With(
            "fr/finul.md",
            Public
                + "## Siège\n\nLe siège de la FINUL se trouve à Naqoura. La mission est au Liban.\n\n## Histoire\n\nElle date de 1978."
        )
        .With("fr/minuk.md", Public + "## Siège\n\nLe siège de la MINUK se trouve à Pristina.")
        .With("fr/secret.md", "## Code\n\nLe code du portail est secret.")
        .With("en/mali.md", Public + "## Seat\n\nThe mission in Mali had its seat in Bamako.")
        .With("questions/fr.txt", "en/mali.md#seat\nOù était la mission au Mali ?\n")
        .With("smalltalk/fr.yaml", "- intent: greeting\n  phrases: [\"bonjour\"]\n  reply: \"Bonjour !\"\n");

    private readonly KnowledgeBase knowledge;

    public ChosenPlaceTests() => knowledge = folder.Open();

    [Fact]
    public void A_choice_is_resolved_by_its_place()
    {
        const string Question = "Où se trouve le siège ?";
        var choice = knowledge.Ask(Question);
        Assert.Equal((AnswerKind.Choice, 2), (choice.Kind, choice.Quotes.Count));

        foreach (var offered in choice.Quotes)
        {
            var answer = Ask(Question, offered.Document, offered.SectionId);

            Assert.Equal((AnswerKind.Answer, Decision.Chosen), (answer.Kind, answer.Explanation.Decision));
            Assert.Equal(offered.Text, Assert.Single(answer.Quotes).Text);
        }
    }

    [Theory]
    [InlineData("Que dit-on du Liban ?")]
    [InlineData("")]
    [InlineData("bonjour")]
    [InlineData("xyzzy")]
    public void Whatever_is_asked_the_place_is_quoted(string question)
    {
        var quote = Assert.Single(Ask(question, "fr/finul.md", "siege").Quotes);

        var (document, _) = knowledge.Read("fr/finul.md", Audience.Public)!.Value;
        Assert.Equal(document.Text[quote.Start..quote.End], quote.Text);
        Assert.Equal("siege", quote.SectionId);
    }

    [Fact]
    public void A_section_of_another_language_is_quoted_and_no_signpost_to_it()
    {
        var quote = Assert.Single(Ask("Où était la mission au Mali ?", "en/mali.md", "seat").Quotes);

        Assert.Equal("The mission in Mali had its seat in Bamako.", quote.Text);
        Assert.Equal("en", quote.Language);
    }

    [Fact]
    public void Without_a_section_the_whole_document_is_asked() =>
        Assert.Equal("histoire", Assert.Single(Ask("De quand date-t-elle ?", "fr/finul.md", "").Quotes).SectionId);

    [Theory]
    [InlineData("fr/finul.md", "budget")]
    [InlineData("fr/finul", "siege")]
    [InlineData("../fr/finul.md", "siege")]
    [InlineData("", "")]
    [InlineData("fr/", "")]
    [InlineData("fr/finul.md#siege", "")]
    [InlineData(null, null)]
    public void What_is_no_place_holds_no_answer(string? document, string? section)
    {
        var answer = Ask("Où se trouve le siège ?", document!, section!);

        Assert.Equal((AnswerKind.None, Decision.NoSuchPlace), (answer.Kind, answer.Explanation.Decision));
        Assert.Empty(answer.Quotes);
    }

    [Fact]
    public void A_place_for_others_is_none()
    {
        Assert.Equal(AnswerKind.None, Ask("Quel est le code ?", "fr/secret.md", "code").Kind);
        Assert.Equal(AnswerKind.Answer, Ask("Quel est le code ?", "fr/secret.md", "code", Audience.Internal).Kind);
    }

    [Fact]
    public void A_place_is_not_read_beyond_its_greatest_length()
    {
        var longText = new string('a', 5_000_000);

        Assert.Equal(AnswerKind.None, Ask("siège", longText, "siege").Kind);
        Assert.Equal(AnswerKind.None, Ask("siège", "fr/finul.md", longText).Kind);
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(OddText)])]
    public void Whatever_a_place_says_is_no_error(OddText question, OddText document, OddText section)
    {
        Assert.Equal(AnswerKind.None, Ask(question.Text, document.Text, section.Text).Kind);
        Assert.Equal(AnswerKind.None, Ask(question.Text, "fr/finul.md", "x" + section.Text).Kind);
    }

    public void Dispose()
    {
        knowledge.Dispose();
        folder.Dispose();
    }

    private Answer Ask(string question, string document, string section, Audience audience = Audience.Public) =>
        knowledge.Ask(
            new Question(question)
            {
                Place = (document, section),
                Language = "fr",
                Audience = audience,
            }
        );
}
