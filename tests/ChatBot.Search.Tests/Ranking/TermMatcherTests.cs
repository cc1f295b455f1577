using ChatBot.Search.Indexing;
using ChatBot.Search.Languages;
using ChatBot.Search.Ranking;

namespace ChatBot.Search.Tests.Ranking;

public class TermMatcherTests
{
    private static readonly QuestionTerms Question = new(
        [Term("missions"), Term("paix")],
        [new Variant([0, 1], Words("casques bleus")), new Variant([1], Words("calme"))],
        QuestionKind.Other
    );

    [Fact]
    public void A_term_is_found_wherever_it_stands_and_exactly_where_it_stands_as_asked()
    {
        Assert.Equal(
            [
                new Hit(0, 1, 0, 1, IsExact: false),
                new Hit(1, 2, 1, 1, IsExact: true),
                new Hit(3, 4, 0, 1, IsExact: true),
            ],
            Find("mission paix autre missions")
        );
    }

    [Fact]
    public void A_variant_stands_for_its_terms_and_counts_less()
    {
        Assert.Equal([new Hit(1, 2, 1, Variant.Synonym, IsExact: true)], Find("autre calme"));
        Assert.Equal(
            [new Hit(0, 2, 0, Variant.Synonym, IsExact: true), new Hit(0, 2, 1, Variant.Synonym, IsExact: true)],
            Find("casques bleus")
        );
    }

    [Theory]
    [InlineData("casques")]
    [InlineData("casques jaunes bleus")]
    [InlineData("bleus casques")]
    public void The_words_of_a_variant_must_stand_side_by_side(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Where_only_stems_are_known_each_hit_is_exact()
    {
        var hits = new List<Hit>();

        new TermMatcher(Question).Find([.. Words("mission").Select(word => WordHash.Of(word.Stem))], [], hits);

        Assert.True(Assert.Single(hits).IsExact);
    }

    private static List<Hit> Find(string text)
    {
        var hits = new List<Hit>();
        var words = Words(text);
        new TermMatcher(Question).Find(
            [.. words.Select(word => WordHash.Of(word.Stem))],
            [.. words.Select(word => WordHash.Of(word.Surface))],
            hits
        );
        return hits;
    }

    private static QuestionTerm Term(string word) => new(Words(word)[0], IsName: false);

    private static List<Word> Words(string text) => LanguageAnalyzer.Words(text, "fr");
}
