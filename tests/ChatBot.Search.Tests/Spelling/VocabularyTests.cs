using ChatBot.Search.Spelling;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Spelling;

public class VocabularyTests
{
    private static readonly Vocabulary Small = Of(
        "mandat",
        "resolution",
        "personnel",
        "observateur",
        "paix",
        "casque",
        "миротворец",
        "المدنيين",
        "covid19",
        "1788",
        "维和人员部署"
    );

    [Theory]
    [InlineData("mandta", "mandat")]
    [InlineData("manda", "mandat")]
    [InlineData("manndat", "mandat")]
    [InlineData("personel", "personnel")]
    [InlineData("resoluiton", "resolution")]
    [InlineData("obsevrateurr", "observateur")]
    [InlineData("piax", "paix")]
    [InlineData("миротворц", "миротворец")]
    [InlineData("المدنين", "المدنيين")]
    public void A_mistyped_word_is_corrected(string typed, string meant) =>
        Assert.Equal(meant, Small.Correct(typed)?.Term);

    [Theory]
    [InlineData("mandat")]
    [InlineData("pax")]
    [InlineData("paux")]
    [InlineData("mondot")]
    [InlineData("candta")]
    [InlineData("mandat4")]
    [InlineData("1789")]
    [InlineData("cavid19")]
    [InlineData("covidd")]
    [InlineData("mаndat")]
    [InlineData("man-dat")]
    [InlineData("维和人员布署")]
    [InlineData("")]
    public void A_known_short_far_or_unreadable_word_is_left_as_it_is(string word) => Assert.Null(Small.Correct(word));

    [Theory]
    [InlineData("mandta4")]
    [InlineData("mаndat")]
    [InlineData("维和人员布署")]
    [InlineData("covid1")]
    public void For_digits_mixed_scripts_and_Chinese_nothing_is_even_suggested(string word) =>
        Assert.Empty(Small.Suggest(word, 5));

    [Fact]
    public void Three_letters_are_left_as_they_are_however_frequent_the_word_they_resemble() =>
        Assert.Empty(new Vocabulary([("onu", 1000)]).Suggest("oun", 5));

    [Fact]
    public void A_word_too_long_to_be_one_is_left_as_it_is()
    {
        var word = new string('a', 41);

        Assert.Empty(Of(word + "b").Suggest(word, 5));
        Assert.NotEmpty(Of(word).Suggest(new string('a', 40), 5));
    }

    [Fact]
    public void Between_two_equals_nothing_is_corrected_and_both_are_suggested()
    {
        var vocabulary = Of("portion", "potion");

        Assert.Null(vocabulary.Correct("poftion"));
        Assert.Equal(["portion", "potion"], Terms(vocabulary.Suggest("poftion", 5)).Order());
    }

    [Fact]
    public void Among_equals_the_more_frequent_word_comes_first() =>
        Assert.Equal(["formes", "forces"], Terms(new Vocabulary([("forces", 1), ("formes", 9)]).Suggest("forves", 5)));

    [Fact]
    public void A_nearer_word_comes_before_a_more_frequent_one() =>
        Assert.Equal(
            "conventions",
            new Vocabulary([("convention", 90), ("conventions", 1)]).Suggest("convenitons", 5)[0].Term
        );

    [Fact]
    public void Swapped_letters_count_less_than_a_missing_one() =>
        Assert.Equal(["quite", "quit"], Terms(Of("quit", "quite").Suggest("quiet", 5)));

    [Fact]
    public void A_doubled_letter_counts_less_than_a_wrong_one() =>
        Assert.Equal(["ballon", "baton"], Terms(Of("baton", "ballon").Suggest("balon", 5)));

    [Fact]
    public void A_word_that_keeps_the_first_letter_comes_first() =>
        Assert.Equal("ports", Of("bords", "ports").Suggest("pords", 5)[0].Term);

    [Fact]
    public void Terms_with_digits_are_never_suggested() => Assert.Empty(Of("mandat2").Suggest("mandatt", 5));

    [Fact]
    public void Words_of_equal_score_come_in_the_order_of_their_letters_however_they_were_given() =>
        Assert.Equal(
            Terms(Of("baton", "bacon", "baron").Suggest("bazon", 5)),
            Terms(Of("baron", "bacon", "baton").Suggest("bazon", 5))
        );

    [Fact]
    public void No_more_is_suggested_than_was_asked_for()
    {
        var vocabulary = Of("bacon", "baron", "baton");

        Assert.Equal(2, vocabulary.Suggest("bazon", 2).Count);
        Assert.Empty(vocabulary.Suggest("bazon", 0));
    }

    [Fact]
    public void An_empty_vocabulary_knows_and_corrects_nothing()
    {
        var empty = Of();

        Assert.Equal(0, empty.Count);
        Assert.False(empty.Contains("mandat"));
        Assert.Null(empty.Correct("mandat"));
    }

    [Fact]
    public void Many_threads_get_the_same_suggestions()
    {
        string[] words = ["mandta", "personel", "resoluiton", "paix", "миротворц"];
        var expected = words.Select(word => Small.Correct(word)).ToArray();

        Parallel.For(0, 1000, i => Assert.Equal(expected[i % words.Length], Small.Correct(words[i % words.Length])));
    }

    [Property]
    public void No_words_however_odd_break_it(string[] terms, string word)
    {
        terms = [.. terms.Select(term => term ?? ""), "", "\uDC00", "\uD800abcd", "paix"];
        var vocabulary = new Vocabulary(terms.Select((term, frequency) => (term, frequency - 1)));

        foreach (var typed in (string[])[word ?? "", (word ?? "") + "\uD800", "\uDC00\uD800abc", "paixx", .. terms])
            Assert.All(vocabulary.Suggest(typed, 3), suggestion => Assert.InRange(suggestion.Score, 0.1, 1));
    }

    [Property(Arbitrary = [typeof(CloseWords)], MaxTest = 1000)]
    public void Scores_fall_and_sum_to_one_at_most(string[] terms, string word)
    {
        var scores = Of(terms).Suggest("ab" + word, 100).Select(suggestion => suggestion.Score).ToArray();

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.InRange(scores.Sum(), 0, 1);
    }

    private static Vocabulary Of(params string[] terms) => new(terms.Select(term => (term, 1)));

    private static IEnumerable<string> Terms(IEnumerable<Suggestion> suggestions) =>
        suggestions.Select(suggestion => suggestion.Term);
}
