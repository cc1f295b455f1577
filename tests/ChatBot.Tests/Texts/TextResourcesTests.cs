using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ChatBot.Search.Documents;
using ChatBot.Search.Languages;
using ChatBot.Texts;

namespace ChatBot.Tests.Texts;

public partial class TextResourcesTests
{
    public static TheoryData<string> Languages => [.. Language.All];

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_text_is_missing_or_empty_or_left_over(string language)
    {
        var expected = Strings(Resource("fr"));
        var actual = Strings(Resource(language));

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(actual.Values, string.IsNullOrWhiteSpace);
        Assert.NotNull(TextResources.In(language));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_text_fills_in_the_same_values(string language)
    {
        var french = Strings(Resource("fr"));

        Assert.All(Strings(Resource(language)), text => Assert.Equal(Values(french[text.Key]), Values(text.Value)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_problem_of_a_document_has_a_text(string language) =>
        Assert.Equal(
            Enum.GetNames<ProblemKind>().Order(StringComparer.Ordinal),
            TextResources.In(language).Problems.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Languages))]
    public void Sentences_are_not_left_in_another_language(string language)
    {
        var french = Strings(Resource("fr"));
        var sentences = Strings(Resource(language))
            .Where(text => text.Key.StartsWith("bot.", StringComparison.Ordinal) && text.Value.Length > 20);

        if (language != "fr")
            Assert.DoesNotContain(sentences, text => text.Value == french[text.Key]);
    }

    [Theory]
    [InlineData("fr", "1er mai 2026", "23 novembre 2026")]
    [InlineData("en", "1 May 2026", "23 November 2026")]
    [InlineData("es", "1 de mayo de 2026", "23 de noviembre de 2026")]
    [InlineData("ru", "1 мая 2026", "23 ноября 2026")]
    [InlineData("ar", "1 أيار/مايو 2026", "23 تشرين الثاني/نوفمبر 2026")]
    [InlineData("zh", "2026年5月1日", "2026年11月23日")]
    public void Dates_are_written_as_the_language_writes_them(string language, string first, string other)
    {
        var date = TextResources.In(language).Date;

        Assert.StartsWith(first, date.Format(new DateOnly(2026, 5, 1)), StringComparison.Ordinal);
        Assert.StartsWith(other, date.Format(new DateOnly(2026, 11, 23)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1,000")]
    [InlineData(10_000_000, "10,000,000")]
    [InlineData(123_456, "123,456")]
    public void Digits_stand_in_groups_of_three(long number, string expected) =>
        Assert.Equal(expected, TextResources.In("en").Number.Format(number));

    private static JsonNode Resource(string language)
    {
        using var stream = typeof(TextResources).Assembly.GetManifestResourceStream(language + ".json")!;
        return JsonNode.Parse(stream)!;
    }

    private static Dictionary<string, string> Strings(JsonNode node, string prefix = "") =>
        node switch
        {
            JsonObject group => group
                .SelectMany(m => Strings(m.Value!, prefix.Length == 0 ? m.Key : $"{prefix}.{m.Key}"))
                .ToDictionary(),
            JsonArray list => list.SelectMany((item, i) => Strings(item!, $"{prefix}.{i}")).ToDictionary(),
            _ => new() { [prefix] = node.GetValue<string>() },
        };

    private static IEnumerable<string> Values(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}(?!\})", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
