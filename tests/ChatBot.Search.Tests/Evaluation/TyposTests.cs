using System.Text.RegularExpressions;
using ChatBot.Search.Evaluation;
using FsCheck;
using FsCheck.Xunit;

namespace ChatBot.Search.Tests.Evaluation;

public class TyposTests
{
    private static readonly string[] Parts =
    [
        "Organisation",
        "élève",
        "MINUSCA",
        "aaaa",
        "Миссия",
        "الأمم",
        "ελλάδα",
        "l'Amérique",
        "ONU",
        "1945",
        "A380abcd",
        "re\u0301sume",
        "安全理事会的成员",
        "𠮷abcd",
        " ",
        " ",
        "-",
        "?",
    ];

    [Property(MaxTest = 500)]
    public void Exactly_one_edit_is_made_in_one_word_and_its_first_letter_stays(NonEmptyArray<byte> parts, int seed)
    {
        var question = Question(parts);

        var mistyped = Typos.Introduce(question, seed);

        var before = Runs(question);
        var after = Runs(mistyped);
        Assert.Equal(before.Count, after.Count);
        Assert.Equal(before.Select(run => run[0]), after.Select(run => run[0]));
        var changed = before.Zip(after).Where(pair => pair.First != pair.Second).ToList();
        if (!before.Exists(IsWord))
            Assert.Empty(changed);
        else
        {
            var (word, typo) = Assert.Single(changed);
            Assert.True(IsWord(word));
            Assert.Equal(1, EditDistance.Between(word, typo));
        }
        Assert.Equal(changed.Count, EditDistance.Between(question, mistyped));
    }

    [Property]
    public void The_same_seed_gives_the_same_typo(NonEmptyArray<byte> parts, int seed) =>
        Assert.Equal(Typos.Introduce(Question(parts), seed), Typos.Introduce(Question(parts), seed));

    [Property]
    public void Any_text_at_all_is_at_most_one_edit_away(NonNull<string> text, int seed) =>
        Assert.InRange(EditDistance.Between(text.Get, Typos.Introduce(text.Get, seed)), 0, 1);

    [Theory]
    [InlineData("安全理事会有几个成员？")]
    [InlineData("ONU 1945 le A380abcd ?")]
    [InlineData("")]
    public void A_question_without_a_word_of_four_letters_stays_as_it_is(string question) =>
        Assert.All(Enumerable.Range(0, 50), seed => Assert.Equal(question, Typos.Introduce(question, seed)));

    [Fact]
    public void Letters_are_left_out_added_changed_and_swapped_about_equally_often()
    {
        var kinds = Enumerable
            .Range(0, 1000)
            .Select(seed => Typos.Introduce("mandats", seed))
            .CountBy(typo =>
                typo.Length != 7 ? $"{typo.Length - 7}"
                : typo.Order().SequenceEqual("mandats".Order()) ? "swapped"
                : "changed"
            )
            .ToDictionary();

        // 250 each, give or take five standard deviations of 14.
        Assert.Equal(
            ["+1", "-1", "changed", "swapped"],
            kinds.Keys.Select(kind => kind == "1" ? "+1" : kind).Order(StringComparer.Ordinal)
        );
        Assert.All(kinds.Values, count => Assert.InRange(count, 180, 320));
    }

    [Theory]
    [InlineData("mission", @"^[a-z]+$")]
    [InlineData("MINUSCA", @"^[A-Z]+$")]
    [InlineData("миссия", @"^[\u0430-\u044F]+$")]
    [InlineData("الأمم", @"^[\u0621-\u064A]+$")]
    [InlineData("ελλάδα", @"^[ελάδα]+$")]
    public void Letters_are_of_the_script_and_case_of_the_word(string word, string pattern) =>
        Assert.All(Enumerable.Range(0, 300), seed => Assert.Matches(pattern, Typos.Introduce(word, seed)));

    [Fact]
    public void Every_word_of_a_question_has_its_turn()
    {
        var changed = Enumerable
            .Range(0, 200)
            .Select(seed => Typos.Introduce("Combien de soldats compte la MINUSCA ?", seed))
            .Select(typo => typo.Split(' '))
            .Select(words =>
                string.Join(
                    '+',
                    "Combien de soldats compte la MINUSCA ?"
                        .Split(' ')
                        .Index()
                        .Where(w => words[w.Index] != w.Item)
                        .Select(w => w.Item)
                )
            );

        Assert.Equal(["Combien", "MINUSCA", "compte", "soldats"], changed.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Typos_are_the_same_on_every_machine() =>
        Assert.Equal(
            ["Où sxiège la mission au Kosovo ?", "Où sièeg la mission au Kosovo ?", "Où sèige la mission au Kosovo ?"],
            Enumerable.Range(1, 3).Select(seed => Typos.Introduce("Où siège la mission au Kosovo ?", seed))
        );

    private static string Question(NonEmptyArray<byte> parts) =>
        string.Concat(parts.Get.Select(part => Parts[part % Parts.Length]));

    private static List<string> Runs(string text) =>
        [.. Regex.Matches(text, @"[\p{L}\p{M}\p{N}\p{Cs}]+", RegexOptions.NonBacktracking).Select(run => run.Value)];

    private static bool IsWord(string run) =>
        Regex.IsMatch(run, @"^[\p{L}-[\u3400-\u9FFF]]{4,}$", RegexOptions.NonBacktracking);
}
