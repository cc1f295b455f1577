using ChatBot.Search.Answering;
using ChatBot.Search.Curation;
using ChatBot.Search.Languages;
using ChatBot.Search.Tests.Knowledge;

namespace ChatBot.Search.Tests.Curation;

public class SmallTalkTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_shipped_phrase_gets_its_reply_in_its_language(string language)
    {
        var entries = Entries(language);

        Assert.NotEmpty(entries);
        Assert.All(
            entries.SelectMany(entry => entry.Phrases.Select(phrase => (phrase, entry.Reply))),
            said =>
            {
                var answer = shipped.Base.Ask(new Question(said.phrase) { Locale = language });
                Assert.Equal(
                    (AnswerKind.SmallTalk, language, said.Reply),
                    (answer.Kind, answer.Language, answer.Reply)
                );
                Assert.Empty(answer.Quotes);
                Assert.Equal(Decision.SmallTalk, answer.Explanation.Decision);
            }
        );
    }

    [Theory]
    [InlineData("BONJOUR !!!")]
    [InlineData("  bonjour… ")]
    [InlineData("Bonjour 🙂")]
    public void Case_and_punctuation_do_not_matter(string message) =>
        Assert.Equal(Reply("fr", "bonjour"), shipped.Base.Ask(message).Reply);

    [Fact]
    public void Accents_do_not_matter() =>
        Assert.Equal(
            shipped.Base.Ask("buenos dias", "es").Reply,
            shipped.Base.Ask("¡Buenos días!", "es").Reply ?? "none"
        );

    [Theory]
    [InlineData("Bonjour, qui protège les civils ?")]
    [InlineData("Merci, et qui protège les civils ?")]
    [InlineData("Hello, who protects civilians?")]
    public void A_greeting_before_a_question_is_a_question(string message)
    {
        var answer = shipped.Base.Ask(message);

        Assert.NotEqual(AnswerKind.SmallTalk, answer.Kind);
        Assert.Null(answer.Reply);
        Assert.NotEmpty(answer.Quotes);
    }

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("zh-CN", "zh")]
    [InlineData("es-MX", "es")]
    public void The_locale_decides_between_languages_that_say_the_same(string locale, string language)
    {
        var answer = shipped.Base.Ask(new Question("hello") { Locale = locale });

        Assert.Equal((language, Reply(language, "hello")), (answer.Language, answer.Reply));
    }

    [Fact]
    public void A_locale_whose_language_does_not_say_so_leaves_the_phrase_its_own() =>
        Assert.Equal("fr", shipped.Base.Ask(new Question("bonjour") { Locale = "zh-CN" }).Language);

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("…")]
    public void Punctuation_alone_is_no_small_talk(string message) =>
        Assert.Equal(Decision.NothingAsked, shipped.Base.Ask(message).Explanation.Decision);

    private IReadOnlyList<SmallTalkEntry> Entries(string language)
    {
        var path = $"smalltalk/{language}.yaml";
        return SmallTalkReader
            .Read(new CurationFile(path, File.ReadAllText(Path.Combine(shipped.Folder, path))))
            .Entries;
    }

    private string Reply(string language, string phrase) =>
        Entries(language).Single(entry => entry.Phrases.Contains(phrase)).Reply;
}
