using System.Text.RegularExpressions;
using ChatBot.Search.Languages;

namespace ChatBot.Search.Tests.Knowledge;

public partial class GoldenQuestionsTests(ShippedKnowledge shipped) : IClassFixture<ShippedKnowledge>
{
    private static readonly string[] Tags = ["typo", "no-accents", "peacekeeping", "elsewhere"];

    private readonly IReadOnlyList<GoldenQuestion> questions = GoldenQuestion.Read(
        Path.Combine(shipped.Folder, "golden.jsonl")
    );

    [Theory]
    [InlineData("fr", 105, 25)]
    [InlineData("en", 12, 4)]
    [InlineData("es", 12, 4)]
    [InlineData("ru", 12, 4)]
    [InlineData("ar", 12, 4)]
    [InlineData("zh", 12, 4)]
    public void There_are_enough_questions_in_every_language(string language, int all, int unanswered)
    {
        var own = questions.Where(q => q.Language == language).ToList();

        Assert.True(own.Count >= all, $"{own.Count} questions");
        Assert.True(own.Count(q => !q.IsAnswered) >= unanswered, $"{own.Count(q => !q.IsAnswered)} without an answer");
    }

    [Fact]
    public void There_are_enough_questions_of_every_kind()
    {
        Assert.True(questions.Count >= 165);
        Assert.True(questions.Count(q => !q.IsAnswered) >= 40);
        Assert.True(questions.Count(q => q.Tags.Contains("peacekeeping")) >= 20);
        Assert.True(questions.Count(q => q.Tags.Contains("elsewhere")) >= 20);
        Assert.True(questions.Count(IsMisspelt) >= 20);
    }

    [Fact]
    public void A_question_is_asked_once_under_an_id_of_its_own()
    {
        Assert.Distinct(questions.Select(q => q.Id));
        Assert.Distinct(questions.Select(q => q.Question), StringComparer.OrdinalIgnoreCase);
        Assert.All(questions, q => Assert.StartsWith(q.Language + "-", q.Id, StringComparison.Ordinal));
        Assert.All(questions, q => Assert.Contains(q.Language, Language.All));
    }

    [Fact]
    public void A_question_has_known_tags_and_says_why_it_gets_no_answer()
    {
        Assert.All(questions, q => Assert.Empty(q.Tags.Except(Tags, StringComparer.Ordinal)));
        Assert.All(questions, q => Assert.Equal(q.IsAnswered ? 0 : 1, q.Tags.Count(IsReasonForNoAnswer)));
    }

    [Fact]
    public void A_question_is_answered_in_one_to_three_places_that_exist()
    {
        Assert.All(questions, q => Assert.InRange(q.Expected.Count, 0, 3));
        Assert.All(questions, q => Assert.Distinct(q.Expected));
        AssertNone(questions.SelectMany(q => q.Expected).Except(shipped.Sections.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Every_article_is_asked_for()
    {
        var asked = questions.SelectMany(q => q.Expected).Select(place => place.Split('#')[0]);

        AssertNone(shipped.Documents.Select(d => d.Path).Except(asked, StringComparer.Ordinal));
    }

    [Fact]
    public void A_question_is_not_nearly_one_that_editors_wrote_down()
    {
        var listed = shipped.WaysToAsk.ToLookup(
            way => way.Language,
            way => (way.Text, Words: Words(way.Text, way.Language)),
            StringComparer.Ordinal
        );

        var near =
            from q in questions
            let words = Words(q.Question, q.Language)
            from other in listed[q.Language]
            where Likeness(words, other.Words) >= 0.8
            select $"{q.Id} {q.Question} = {other.Text}";

        AssertNone(near);
    }

    [Fact]
    public void At_most_half_of_the_words_of_a_question_stand_in_a_passage_that_answers_it()
    {
        var tooNear =
            from q in questions
            let words = Words(q.Question, q.Language)
            from place in q.Expected
            let passage = Words(shipped.Sections[place], q.Language)
            let shared = words.Where(passage.Contains).ToList()
            where shared.Count * 2 > words.Count
            select $"{q.Id} {q.Question} [{place}]: {string.Join(' ', shared)} of {string.Join(' ', words)}";

        AssertNone(tooNear);
    }

    [Fact]
    public void A_question_is_no_entry_of_the_glossary()
    {
        var file = Path.Combine(shipped.Folder, "glossary.csv");
        Assert.SkipUnless(File.Exists(file), "needs the glossary");
        var rows = File.ReadLines(file).Select(Cells).ToList();

        var entries =
            from row in rows.Skip(1)
            from cell in row.Zip(rows[0])
            where Language.IsKnown(cell.Second)
            from alternative in cell.First.Split('|', StringSplitOptions.RemoveEmptyEntries)
            select (Language: cell.Second, Words: Words(alternative, cell.Second));
        var same =
            from q in questions
            join entry in entries.Where(e => e.Words.Count > 0) on q.Language equals entry.Language
            where entry.Words.SetEquals(Words(q.Question, q.Language))
            select $"{q.Id} {q.Question}";

        AssertNone(same);
    }

    private static HashSet<string> Words(string text, string language) => GoldenQuestion.ContentWords(text, language);

    private static void AssertNone(IEnumerable<string> faults) => Assert.False(faults.Any(), string.Join('\n', faults));

    private static List<string> Cells(string line) =>
        [.. Cell().Matches(line).Select(m => m.Groups["cell"].Value.Replace("\"\"", "\"", StringComparison.Ordinal))];

    private static bool IsReasonForNoAnswer(string tag) => tag is "peacekeeping" or "elsewhere";

    private static bool IsMisspelt(GoldenQuestion question) =>
        question.Tags.Contains("typo") || question.Tags.Contains("no-accents");

    /// <summary>The share of all their words that two questions have in common.</summary>
    private static double Likeness(HashSet<string> words, HashSet<string> others) =>
        (double)words.Count(others.Contains) / words.Union(others).Count();

    [GeneratedRegex(
        @"(?<=^|,)(""(?<cell>([^""]|"""")*)""|(?<cell>[^,""]*))(?=,|$)",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Cell();
}
