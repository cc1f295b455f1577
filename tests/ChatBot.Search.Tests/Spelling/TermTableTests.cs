using ChatBot.Search.Spelling;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Spelling;

[Properties(Arbitrary = [typeof(CloseWords)], MaxTest = 1000)]
public class TermTableTests
{
    [Property]
    public void A_search_finds_what_comparing_every_word_finds(string[] terms, string word, bool two)
    {
        var limit = two ? 2 : 1;
        var table = Table(terms);

        var found = table.Within(limit, word).Select(match => (table.TermOf(match).ToString(), match.Distance));

        var expected = terms
            .Distinct(StringComparer.Ordinal)
            .Select(term => (term, NaiveDistance.Of(word, term)))
            .Where(match => match.Item2 <= limit);
        Assert.Equal(expected.Order(), found.Order());
    }

    [Property]
    public void A_table_holds_its_terms_and_no_others(string[] terms, string word)
    {
        var table = Table(terms);

        Assert.All(terms, term => Assert.True(table.Contains(term)));
        Assert.Equal(terms.Contains(word, StringComparer.Ordinal), table.Contains(word));
        Assert.Equal(terms.Distinct(StringComparer.Ordinal).Count(), table.Count);
    }

    [Fact]
    public void Of_a_repeated_term_the_higher_frequency_counts()
    {
        var table = new TermTable([("mandat", 2), ("paix", 1), ("mandat", 5), ("mandat", 3)]);

        var match = Assert.Single(table.Within(1, "mandat"));

        Assert.Equal(5, table.FrequencyOf(match));
    }

    private static TermTable Table(IEnumerable<string> terms) => new(terms.Select(term => (term, 1)));
}
